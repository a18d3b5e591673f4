package jp.daicho.command.webhook;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.organisation.MasterKey;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.contract.webhook.WebhookSignature;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Secrets sealed by a key of their own, which the installation's master key wraps, as the names of
 * persons are.
 */
@Component
class DatabaseWebhookVault implements WebhookVault {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final MasterKey masterKey;

    DatabaseWebhookVault(JdbcClient jdbc, @Value("${daicho.vault.master-key}") String masterKey) {
        this.jdbc = jdbc;
        this.masterKey = MasterKey.of(masterKey);
    }

    @Override
    public void create(UUID subscription, int number) {
        var bytes = new byte[WebhookSignature.SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = WebhookSignature.PREFIX + Base64.getEncoder().encodeToString(bytes);
        var key = PersonalKey.generate(subscription);
        jdbc.sql(
                        "INSERT INTO vault.webhook_secret (subscription_id, number, wrapped, sealed) VALUES (?, ?, ?, ?)")
                .params(
                        subscription,
                        number,
                        key.wrapped(masterKey),
                        key.seal(WebhookSignature.FIELD, secret).ciphertext())
                .update();
    }

    @Override
    public Optional<String> showLatest(UUID subscription) {
        return jdbc.sql(
                        """
                        UPDATE vault.webhook_secret SET shown = true
                        WHERE subscription_id = ? AND NOT shown AND number =
                            (SELECT max(number) FROM vault.webhook_secret WHERE subscription_id = ?)
                        RETURNING wrapped, sealed\
                        """)
                .params(subscription, subscription)
                .query((row, n) -> open(subscription, row))
                .optional();
    }

    private String open(UUID subscription, ResultSet row) throws SQLException {
        return PersonalKey.unwrap(subscription, row.getBytes("wrapped"), masterKey)
                .open(WebhookSignature.FIELD, new Sealed(row.getString("sealed")));
    }
}
