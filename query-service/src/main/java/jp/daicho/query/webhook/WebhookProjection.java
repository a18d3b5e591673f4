package jp.daicho.query.webhook;

import java.util.List;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.webhook.WebhookEnded;
import jp.daicho.contract.webhook.WebhookResumed;
import jp.daicho.contract.webhook.WebhookSecretIssued;
import jp.daicho.contract.webhook.WebhookSubscribed;
import jp.daicho.contract.webhook.WebhookSuspended;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Subscriptions. */
@Component
class WebhookProjection implements Projection {

    static final String NAME = "webhooks";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(WebhookSubscriptionRow.class);
    }

    @EventHandler
    void on(WebhookSubscribed event, EventMeta meta, Rows rows) {
        rows.insert(
                new WebhookSubscriptionRow(
                        meta.aggregateId(),
                        event.name(),
                        event.url(),
                        event.topics().stream().map(Enum::name).toList(),
                        event.systems(),
                        false,
                        false,
                        0,
                        0,
                        null,
                        null,
                        meta.recordedAt(),
                        meta.actor().person(),
                        meta.version()));
    }

    @EventHandler
    void on(WebhookSecretIssued event, EventMeta meta, Rows rows) {
        rows.update(
                WebhookSubscriptionRow.class,
                meta.aggregateId(),
                row -> row.secret(event.number(), meta.version()));
    }

    @EventHandler
    void on(WebhookSuspended event, EventMeta meta, Rows rows) {
        rows.update(
                WebhookSubscriptionRow.class,
                meta.aggregateId(),
                row -> row.suspended(event.reason(), meta.version()));
    }

    @EventHandler
    void on(WebhookResumed event, EventMeta meta, Rows rows) {
        rows.update(
                WebhookSubscriptionRow.class,
                meta.aggregateId(),
                row -> row.resumed(event.fromMessage(), meta.version()));
    }

    @EventHandler
    void on(WebhookEnded event, EventMeta meta, Rows rows) {
        rows.update(
                WebhookSubscriptionRow.class,
                meta.aggregateId(),
                row -> row.ended(event.reason(), meta.version()));
    }
}
