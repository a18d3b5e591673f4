package jp.daicho.contract.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The origins to which the operator allows messages to be sent: scheme, host and port, such as
 * {@code https://hooks.example.lg.jp}. Nothing else is, by default nothing at all.
 */
public final class WebhookDestinations {

    private final Set<String> origins;

    /**
     * As configured.
     *
     * @throws IllegalArgumentException where one is no origin
     */
    public WebhookDestinations(Collection<String> origins) {
        this.origins =
                origins.stream()
                        .map(text -> {
                            var origin = origin(text);
                            if (origin == null) {
                                throw new IllegalArgumentException(
                                        "Expected origins such as https://hooks.example.lg.jp in daicho.webhooks.destinations, but got "
                                                + text);
                            }
                            return origin;
                        })
                        .collect(Collectors.toUnmodifiableSet());
    }

    public boolean allows(String url) {
        var origin = origin(url);
        return origin != null && origins.contains(origin);
    }

    /** Whether messages could be posted there at all. */
    static boolean isDestination(String url) {
        return origin(url) != null;
    }

    private static @Nullable String origin(String url) {
        try {
            var uri = new URI(url);
            var scheme = uri.getScheme();
            var host = uri.getHost();
            if (scheme == null
                    || host == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null) {
                return null;
            }
            var lower = scheme.toLowerCase(Locale.ROOT);
            if (!lower.equals("https") && !lower.equals("http")) {
                return null;
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : lower.equals("https") ? 443 : 80;
            return lower + "://" + host.toLowerCase(Locale.ROOT) + ":" + port;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
