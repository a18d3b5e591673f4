package jp.daicho.contract.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs messages by the convention of Standard Webhooks: HMAC-SHA256 over id, time and body, joined
 * by dots.
 */
public final class WebhookSignature {

    /** How secrets begin. */
    public static final String PREFIX = "whsec_";

    /** How many random bytes a secret has. */
    public static final int SECRET_BYTES = 32;

    /** The field name to which sealed secrets are bound. */
    public static final String FIELD = "webhook-secret";

    public static final String ID_HEADER = "webhook-id";
    public static final String TIMESTAMP_HEADER = "webhook-timestamp";
    public static final String SIGNATURE_HEADER = "webhook-signature";

    private WebhookSignature() {}

    /** The value of {@link #SIGNATURE_HEADER}. */
    public static String of(String secret, String id, Instant at, String body) {
        if (!secret.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Expected a secret that begins with " + PREFIX);
        }
        try {
            var key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var signed = id + "." + at.getEpochSecond() + "." + body;
            var digest = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
