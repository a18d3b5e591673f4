package jp.daicho.command.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.webhook.EndWebhook;
import jp.daicho.contract.webhook.IssueWebhookSecret;
import jp.daicho.contract.webhook.ResumeWebhook;
import jp.daicho.contract.webhook.SubscribeWebhook;
import jp.daicho.contract.webhook.SuspendWebhook;
import jp.daicho.contract.webhook.WebhookEvent;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Messages to other systems. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@Tag(name = "webhook")
@Guideline({})
class WebhookEndpoints {

    private final WebhookVault vault;

    WebhookEndpoints(WebhookVault vault) {
        this.vault = vault;
    }

    @PostMapping
    @Operation(
            operationId = "subscribeWebhook",
            summary = "Has messages about service levels posted to another system",
            description = "Nothing is sent before its first secret is issued.")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION})
    @Refuses({"webhook-destination-not-allowed"})
    @Example(
            """
            {"name": "統合監視", "url": "https://hooks.example.lg.jp/daicho", "topics": ["BREACH", "BREACH_FORECAST", "PERIOD_CLOSED"]}\
            """)
    ResponseEntity<Receipt> subscribe(@RequestBody SubscribeWebhook body, CommandCall call) {
        return call.create(WebhookEvent.TYPE, body.webhookSubscriptionId(), body);
    }

    @PostMapping("/{webhookSubscriptionId}/secret")
    @Operation(
            operationId = "issueWebhookSecret",
            summary = "Makes the secret that signs its messages from now on, and shows it once",
            description =
                    "The one before signs nothing any more. The same request again is answered without the secret.")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION})
    @Refuses({"webhook-ended"})
    @Example("{}")
    ResponseEntity<IssuedSecret> issueSecret(
            @PathVariable UUID webhookSubscriptionId,
            @RequestBody IssueWebhookSecret body,
            CommandCall call) {
        var answer = call.change(WebhookEvent.TYPE, webhookSubscriptionId, body);
        var receipt = Objects.requireNonNull(answer.getBody());
        var secret =
                receipt.wouldRecord() == null
                        ? vault.showLatest(webhookSubscriptionId).orElse(null)
                        : null;
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .body(
                        new IssuedSecret(
                                receipt.id(),
                                receipt.version(),
                                receipt.position(),
                                secret,
                                receipt.wouldRecord()));
    }

    @PostMapping("/{webhookSubscriptionId}/suspension")
    @Operation(operationId = "suspendWebhook", summary = "Holds its messages back")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION})
    @Refuses({"webhook-ended"})
    @Example(
            """
            {"reason": "受信側の保守"}\
            """)
    ResponseEntity<Receipt> suspend(
            @PathVariable UUID webhookSubscriptionId,
            @RequestBody SuspendWebhook body,
            CommandCall call) {
        return call.change(WebhookEvent.TYPE, webhookSubscriptionId, body);
    }

    @PostMapping("/{webhookSubscriptionId}/resumption")
    @Operation(
            operationId = "resumeWebhook",
            summary =
                    "Sends its messages again, also after too many failures; from a message's number on where one is given")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION})
    @Refuses({"webhook-ended"})
    @Example(
            """
            {"fromMessage": 1}\
            """)
    ResponseEntity<Receipt> resume(
            @PathVariable UUID webhookSubscriptionId,
            @RequestBody ResumeWebhook body,
            CommandCall call) {
        return call.change(WebhookEvent.TYPE, webhookSubscriptionId, body);
    }

    @PostMapping("/{webhookSubscriptionId}/end")
    @Operation(operationId = "endWebhook", summary = "Sends no message any more")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION})
    @Example(
            """
            {"reason": "受信側の廃止"}\
            """)
    ResponseEntity<Receipt> end(
            @PathVariable UUID webhookSubscriptionId,
            @RequestBody EndWebhook body,
            CommandCall call) {
        return call.change(WebhookEvent.TYPE, webhookSubscriptionId, body);
    }

    /** The answer to the issue of a secret. */
    @Schema(name = "IssuedSecret", description = "A secret that signs messages, shown this once")
    record IssuedSecret(
            @Schema(description = "Id of the subscription") UUID id,
            @Schema(description = "Its version now", example = "2") long version,
            @Schema(description = "Position of its event: send it as Daicho-Position with a GET")
                    LogPosition position,
            @Schema(description = "Standard Webhooks secret; null where it was shown before")
                    @Nullable String secret,
            @Schema(description = "Only of a dry run: the events that would be recorded")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable List<Receipt.WouldRecord> wouldRecord) {}
}
