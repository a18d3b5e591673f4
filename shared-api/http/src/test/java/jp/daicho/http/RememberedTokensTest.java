package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberedTokensTest {

    private static final Instant NOON = Instant.parse("2026-11-27T03:00:00Z");

    private final List<String> verified = new ArrayList<>();
    private boolean keyWithdrawn;
    private Instant now = NOON;

    private final RememberedTokens tokens =
            new RememberedTokens(
                    token -> {
                        verified.add(token);
                        if (keyWithdrawn || token.startsWith("forged")) {
                            throw new BadJwtException("Not signed as agreed");
                        }
                        return Jwt.withTokenValue(token)
                                .header("alg", "RS256")
                                .subject("staff")
                                .expiresAt(NOON.plusSeconds(40))
                                .build();
                    },
                    new Clock() {
                        @Override
                        public ZoneId getZone() {
                            return ZoneOffset.UTC;
                        }

                        @Override
                        public Clock withZone(ZoneId zone) {
                            return this;
                        }

                        @Override
                        public Instant instant() {
                            return now;
                        }
                    });

    @Test
    void a_token_is_verified_once_for_many_requests() {
        var first = tokens.decode("a");
        assertThat(tokens.decode("a")).isSameAs(first);
        tokens.decode("b");
        assertThat(verified).containsExactly("a", "b");
    }

    @Test
    void it_is_verified_again_after_half_a_minute_and_at_its_expiry() {
        tokens.decode("a");
        now = NOON.plusSeconds(30);
        tokens.decode("a");
        now = NOON.plusSeconds(39);
        tokens.decode("a");
        assertThat(verified).hasSize(2);
        now = NOON.plusSeconds(40);
        tokens.decode("a");
        assertThat(verified).hasSize(3);
    }

    @Test
    void what_is_refused_is_never_remembered() {
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        assertThat(verified).hasSize(2);
    }

    @Test
    void a_withdrawn_key_is_believed_for_half_a_minute_at_most() {
        tokens.decode("a");
        keyWithdrawn = true;
        now = NOON.plus(Duration.ofSeconds(31));
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    }

    @Test
    void no_flood_of_tokens_fills_the_memory() {
        tokens.decode("first");
        for (int i = 0; i < 2_000; i++) {
            tokens.decode("t" + i);
        }
        tokens.decode("first");
        assertThat(verified.stream().filter("first"::equals)).hasSize(2);
    }
}
