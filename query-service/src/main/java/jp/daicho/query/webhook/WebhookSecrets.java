package jp.daicho.query.webhook;

import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.contract.organisation.MasterKey;
import jp.daicho.contract.organisation.PersonalKey;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.contract.webhook.WebhookSignature;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets that sign messages, read as the role that reads the log. */
@Component
class WebhookSecrets {

    private final JdbcClient jdbc;
    private final MasterKey masterKey;

    WebhookSecrets(
            @Qualifier("eventStore") DataSource eventStore,
            @Value("${daicho.vault.master-key}") String masterKey) {
        this.jdbc = JdbcClient.create(eventStore);
        this.masterKey = MasterKey.of(masterKey);
    }

    String secret(UUID subscription, int number) {
        return jdbc.sql(
                        "SELECT wrapped, sealed FROM vault.webhook_secret WHERE subscription_id = ? AND number = ?")
                .params(subscription, number)
                .query((row, n) ->
                        PersonalKey.unwrap(subscription, row.getBytes("wrapped"), masterKey)
                                .open(WebhookSignature.FIELD, new Sealed(row.getString("sealed"))))
                .single();
    }
}
