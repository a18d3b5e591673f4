package jp.daicho.query.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the ledger has it.
 *
 * @param systems of which it is told; {@code null}: of all
 * @param secretNumber of the latest secret; 0 before the first
 * @param resumptions how often it was resumed
 * @param resumedFrom number of the message from which it was last resumed, where one was given
 */
@Table("webhook_subscription")
record WebhookSubscriptionRow(
        @Key UUID webhookSubscriptionId,
        String name,
        String url,
        List<String> topics,
        @Nullable List<UUID> systems,
        boolean suspended,
        boolean ended,
        int secretNumber,
        int resumptions,
        @Nullable Long resumedFrom,
        @Nullable String reason,
        Instant subscribedAt,
        UUID subscribedBy,
        long version) {

    WebhookSubscriptionRow secret(int number, long at) {
        return with(suspended, ended, number, resumptions, resumedFrom, reason, at);
    }

    WebhookSubscriptionRow suspended(String why, long at) {
        return with(true, ended, secretNumber, resumptions, resumedFrom, why, at);
    }

    WebhookSubscriptionRow resumed(@Nullable Long from, long at) {
        return with(false, ended, secretNumber, resumptions + 1, from, null, at);
    }

    WebhookSubscriptionRow ended(String why, long at) {
        return with(suspended, true, secretNumber, resumptions, resumedFrom, why, at);
    }

    private WebhookSubscriptionRow with(
            boolean nowSuspended,
            boolean nowEnded,
            int secret,
            int nowResumptions,
            @Nullable Long from,
            @Nullable String why,
            long at) {
        return new WebhookSubscriptionRow(
                webhookSubscriptionId,
                name,
                url,
                topics,
                systems,
                nowSuspended,
                nowEnded,
                secret,
                nowResumptions,
                from,
                why,
                subscribedAt,
                subscribedBy,
                at);
    }
}
