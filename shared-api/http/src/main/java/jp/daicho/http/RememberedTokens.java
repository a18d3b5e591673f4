package jp.daicho.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token's signature once in a while instead of with each request: a script that polls,
 * or a page of many requests, sends the same token again and again. Only what was verified is
 * remembered, by the token's whole text, for half a minute and never beyond its expiry; so a key
 * that the issuer withdraws is believed for half a minute more at most.
 */
final class RememberedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 2_000;

    private record Verified(Jwt token, Instant until) {}

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Map<String, Verified> verified =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
                    return size() > MOST;
                }
            };

    RememberedTokens(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var now = clock.instant();
        var known = find(token);
        if (known != null && now.isBefore(known.until)) {
            return known.token;
        }
        var decoded = decoder.decode(token);
        remember(token, decoded, now);
        return decoded;
    }

    private @Nullable Verified find(String token) {
        synchronized (verified) {
            return verified.get(token);
        }
    }

    private void remember(String token, Jwt decoded, Instant now) {
        var until = now.plus(REMEMBERED);
        var expires = decoded.getExpiresAt();
        synchronized (verified) {
            // anew at the end: the eldest goes first
            verified.remove(token);
            verified.put(
                    token,
                    new Verified(
                            decoded, expires == null || until.isBefore(expires) ? until : expires));
        }
    }
}
