package jp.daicho.contract.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    @Test
    void the_published_example_of_standard_webhooks_is_signed_as_published() {
        assertThat(
                        WebhookSignature.of(
                                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                Instant.ofEpochSecond(1_614_265_330),
                                "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_secret_of_another_kind_is_none() {
        assertThatThrownBy(() -> WebhookSignature.of("secret", "id", Instant.EPOCH, "{}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_the_very_origins_are_destinations() {
        var allowed =
                new WebhookDestinations(List.of("https://hooks.example.lg.jp", "http://lan:8080"));

        assertThat(allowed.allows("https://hooks.example.lg.jp/daicho?ward=1")).isTrue();
        assertThat(allowed.allows("https://HOOKS.example.lg.jp:443/")).isTrue();
        assertThat(allowed.allows("http://lan:8080/x")).isTrue();
        assertThat(
                        List.of(
                                "http://hooks.example.lg.jp/",
                                "https://hooks.example.lg.jp:8443/",
                                "https://hooks.example.lg.jp.evil.example/",
                                "https://evil@hooks.example.lg.jp/",
                                "https://hooks.example.lg.jp/#there",
                                "http://lan/x",
                                "ftp://lan:8080/x",
                                "file:///etc/passwd",
                                "//lan:8080/x",
                                "not a url"))
                .noneMatch(allowed::allows);
        assertThat(new WebhookDestinations(List.of()).allows("https://hooks.example.lg.jp/"))
                .isFalse();
        assertThatThrownBy(() -> new WebhookDestinations(List.of("hooks.example.lg.jp")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
