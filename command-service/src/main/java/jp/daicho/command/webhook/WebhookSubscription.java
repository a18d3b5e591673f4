package jp.daicho.command.webhook;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.webhook.EndWebhook;
import jp.daicho.contract.webhook.IssueWebhookSecret;
import jp.daicho.contract.webhook.ResumeWebhook;
import jp.daicho.contract.webhook.SubscribeWebhook;
import jp.daicho.contract.webhook.SuspendWebhook;
import jp.daicho.contract.webhook.WebhookCommand;
import jp.daicho.contract.webhook.WebhookDestinations;
import jp.daicho.contract.webhook.WebhookEvent;
import jp.daicho.contract.webhook.WebhookSecretIssued;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Messages that another system gets. */
@Aggregate
class WebhookSubscription extends LedgerAggregate<WebhookState, WebhookEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(SubscribeWebhook command, WebhookDestinations destinations) {
        create(WebhookState.subscribe(command, destinations));
    }

    @CommandHandler
    void handle(IssueWebhookSecret command, WebhookVault vault) {
        change(state -> {
            var events = state.decide(command);
            for (var event : events) {
                if (event instanceof WebhookSecretIssued issued) {
                    vault.create(id(), issued.number());
                }
            }
            return events;
        });
    }

    @CommandHandler
    void handle(SuspendWebhook command) {
        decide(command);
    }

    @CommandHandler
    void handle(ResumeWebhook command) {
        decide(command);
    }

    @CommandHandler
    void handle(EndWebhook command) {
        decide(command);
    }

    private void decide(WebhookCommand command) {
        change(state -> state.decide(command));
    }

    @Override
    protected WebhookState evolve(@Nullable WebhookState state, WebhookEvent event) {
        return WebhookState.evolve(state, event);
    }
}
