package jp.daicho.command.webhook;

import java.util.List;
import java.util.Objects;
import jp.daicho.contract.webhook.EndWebhook;
import jp.daicho.contract.webhook.IssueWebhookSecret;
import jp.daicho.contract.webhook.ResumeWebhook;
import jp.daicho.contract.webhook.SubscribeWebhook;
import jp.daicho.contract.webhook.SuspendWebhook;
import jp.daicho.contract.webhook.WebhookCommand;
import jp.daicho.contract.webhook.WebhookDestinations;
import jp.daicho.contract.webhook.WebhookEnded;
import jp.daicho.contract.webhook.WebhookEvent;
import jp.daicho.contract.webhook.WebhookProblem;
import jp.daicho.contract.webhook.WebhookResumed;
import jp.daicho.contract.webhook.WebhookSecretIssued;
import jp.daicho.contract.webhook.WebhookSubscribed;
import jp.daicho.contract.webhook.WebhookSuspended;
import org.jspecify.annotations.Nullable;

/** A webhook subscription, as far as decisions need it. */
record WebhookState(int secrets, boolean suspended, boolean ended) {

    static List<WebhookEvent> subscribe(
            SubscribeWebhook command, WebhookDestinations destinations) {
        if (!destinations.allows(command.url())) {
            throw WebhookProblem.WEBHOOK_DESTINATION_NOT_ALLOWED.because(command.url());
        }
        return List.of(
                new WebhookSubscribed(
                        command.name(), command.url(), command.topics(), command.systems()));
    }

    List<WebhookEvent> decide(WebhookCommand command) {
        if (ended) {
            if (command instanceof EndWebhook) {
                return List.of();
            }
            throw WebhookProblem.WEBHOOK_ENDED.because();
        }
        return switch (command) {
            case SubscribeWebhook c ->
                    throw new IllegalStateException("Expected no second " + c.name());
            case IssueWebhookSecret c -> List.of(new WebhookSecretIssued(secrets + 1));
            case SuspendWebhook c ->
                    suspended ? List.of() : List.of(new WebhookSuspended(c.reason()));
            // also where it was disabled for its failures, of which the ledger knows nothing
            case ResumeWebhook c -> List.of(new WebhookResumed(c.fromMessage()));
            case EndWebhook c -> List.of(new WebhookEnded(c.reason()));
        };
    }

    static WebhookState evolve(@Nullable WebhookState before, WebhookEvent event) {
        if (event instanceof WebhookSubscribed) {
            return new WebhookState(0, false, false);
        }
        var state = Objects.requireNonNull(before);
        return switch (event) {
            case WebhookSubscribed e -> state;
            case WebhookSecretIssued e -> new WebhookState(e.number(), state.suspended, false);
            case WebhookSuspended e -> new WebhookState(state.secrets, true, false);
            case WebhookResumed e -> new WebhookState(state.secrets, false, false);
            case WebhookEnded e -> new WebhookState(state.secrets, state.suspended, true);
        };
    }
}
