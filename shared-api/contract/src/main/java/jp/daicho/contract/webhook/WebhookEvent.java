package jp.daicho.contract.webhook;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a webhook subscription. */
public sealed interface WebhookEvent extends DomainEvent
        permits WebhookSubscribed,
                WebhookSecretIssued,
                WebhookSuspended,
                WebhookResumed,
                WebhookEnded {

    AggregateType TYPE =
            new AggregateType(
                    "WebhookSubscription",
                    "webhook",
                    WebhookCommand.class,
                    WebhookEvent.class,
                    new Text("Webhook購読", "Webhook subscription"));
}
