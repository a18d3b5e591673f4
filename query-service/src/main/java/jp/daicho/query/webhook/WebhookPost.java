package jp.daicho.query.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.webhook.WebhookDestinations;
import jp.daicho.contract.webhook.WebhookSignature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts one message, to where the operator allows, and nowhere else. */
@Component
public class WebhookPost {

    /**
     * What came of it.
     *
     * @param status of the answer; {@code null} where there was none
     * @param error why it was not delivered; {@code null} where it was
     */
    public record Outcome(@Nullable Integer status, @Nullable String error) {

        public boolean isDelivered() {
            return error == null;
        }

        /** The receiver says that it wants no more. */
        boolean isGone() {
            return status != null && status == 410;
        }
    }

    private final WebhookDestinations allowed;
    private final List<String> privateHosts;
    private final WebhookSettings settings;
    private final HttpClient client;

    WebhookPost(WebhookSettings settings) {
        this.settings = settings;
        this.allowed = new WebhookDestinations(settings.destinations());
        this.privateHosts = List.copyOf(settings.privateHosts());
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.timeout())
                        .build();
    }

    /**
     * Posts, signed by the convention of Standard Webhooks.
     *
     * @param secret as {@code whsec_…}
     * @param messageId the same with each attempt
     */
    public Outcome post(String url, String secret, UUID messageId, String body, Instant now) {
        if (!allowed.allows(url)) {
            return new Outcome(null, "destination not allowed by daicho.webhooks.destinations");
        }
        var uri = URI.create(url);
        try {
            if (!mayReach(uri.getHost())) {
                return new Outcome(
                        null, "private address not allowed by daicho.webhooks.private-hosts");
            }
            var id = messageId.toString();
            var request =
                    HttpRequest.newBuilder(uri)
                            .timeout(settings.timeout())
                            .header("Content-Type", "application/json")
                            .header("User-Agent", "Daicho")
                            .header(WebhookSignature.ID_HEADER, id)
                            .header(
                                    WebhookSignature.TIMESTAMP_HEADER,
                                    Long.toString(now.getEpochSecond()))
                            .header(
                                    WebhookSignature.SIGNATURE_HEADER,
                                    WebhookSignature.of(secret, id, now, body))
                            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                            .build();
            return outcome(client.send(request, HttpResponse.BodyHandlers.ofInputStream()));
        } catch (UnknownHostException e) {
            return new Outcome(null, "unknown host");
        } catch (HttpTimeoutException e) {
            return new Outcome(null, "no answer in time");
        } catch (IOException e) {
            return new Outcome(null, "no connection: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "interrupted");
        }
    }

    /** The body of the answer is of no interest, and may be endless. */
    private static Outcome outcome(HttpResponse<InputStream> answer) throws IOException {
        answer.body().close();
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return new Outcome(status, null);
        }
        return new Outcome(
                status,
                status >= 300 && status < 400
                        ? "redirection, which is not followed"
                        : "answered " + status);
    }

    private boolean mayReach(String host) throws UnknownHostException {
        if (privateHosts.contains(host)) {
            return true;
        }
        for (var address : InetAddress.getAllByName(host)) {
            if (isPrivate(address)) {
                return false;
            }
        }
        return true;
    }

    static boolean isPrivate(InetAddress address) {
        var bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        // shared (100.64/10) and reserved addresses, and unique local ones (fc00::/7)
        boolean further =
                bytes.length == 4
                        ? first == 0 || first >= 240 || (first == 100 && (second & 0xc0) == 64)
                        : (first & 0xfe) == 0xfc;
        return further
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }
}
