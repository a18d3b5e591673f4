package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The firewall lets through what Spring's own does. */
class HeaderTextTest {

    private static final int MANY = 20_000;

    private final StrictHttpFirewall springs = new StrictHttpFirewall();

    @Test
    void a_header_is_taken_if_and_only_if_the_firewall_takes_it_by_default() {
        var random = new Random(11);
        for (int i = 0; i < MANY; i++) {
            var text = "x" + text(random);
            assertThat(HeaderText.isValue(text))
                    .as("value %s", escaped(text))
                    .isEqualTo(takes("X-Some", text));
            assertThat(HeaderText.isName(text))
                    .as("name %s", escaped(text))
                    .isEqualTo(takes(text, "some"));
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.appendCodePoint(
                    switch (random.nextInt(6)) {
                        case 0 -> random.nextInt(0x110000);
                        case 1 -> random.nextInt(0xA0);
                        case 2 -> '\t';
                        default -> ' ' + random.nextInt(0x5F);
                    });
        }
        return text.toString();
    }

    private boolean takes(String name, String value) {
        var request = new MockHttpServletRequest("GET", "/");
        request.addHeader(name, value);
        var failure = catchThrowable(() -> springs.getFirewalledRequest(request).getHeader(name));
        if (failure != null) {
            assertThat(failure).isInstanceOf(RequestRejectedException.class);
        }
        return failure == null;
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(Integer::toHexString).toList().toString();
    }
}
