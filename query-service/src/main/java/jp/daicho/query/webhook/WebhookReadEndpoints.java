package jp.daicho.query.webhook;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages to other systems. */
@RestController
@RequestMapping("/api/v1/webhook-subscriptions")
@Reads(WebhookProjection.NAME)
@Tag(name = "webhook")
@Guideline({})
class WebhookReadEndpoints {

    private final JdbcClient jdbc;

    WebhookReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(
            operationId = "listWebhookSubscriptions",
            summary = "Webhook subscriptions, with what becomes of their messages")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION, Role.AUDITOR})
    Page<WebhookSubscriptionView> list(
            @RequestParam @Nullable WebhookStatus status, ReadCall call) {
        return call.page(
                ListQuery.select(WebhookSubscriptionView.SELECT, WebhookSubscriptionView.class)
                        .whereIfPresent("w.status = :status", status)
                        .orderBy("w.subscribed_at", "w.webhook_subscription_id"));
    }

    @GetMapping("/{webhookSubscriptionId}")
    @Operation(operationId = "getWebhookSubscription", summary = "A webhook subscription")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION, Role.AUDITOR})
    ResponseEntity<WebhookSubscriptionView> one(
            @PathVariable UUID webhookSubscriptionId, ReadCall call) {
        return call.one(
                WebhookProjection.NAME,
                () ->
                        jdbc.sql(
                                        WebhookSubscriptionView.SELECT
                                                + " WHERE w.webhook_subscription_id = ?")
                                .param(webhookSubscriptionId)
                                .query(ViewMapper.of(WebhookSubscriptionView.class))
                                .optional());
    }

    @GetMapping("/{webhookSubscriptionId}/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "The messages to a subscriber and what became of each, the latest first")
    @AllowedTo({Role.ADMINISTRATOR, Role.INFORMATION_SYSTEMS_SECTION, Role.AUDITOR})
    Page<WebhookDeliveryView> deliveries(
            @PathVariable UUID webhookSubscriptionId,
            @Parameter(description = "Only those that are not delivered yet")
                    @RequestParam(defaultValue = "false")
                    boolean pendingOnly,
            ReadCall call) {
        call.await(WebhookProjection.NAME);
        if (!isThere(webhookSubscriptionId)) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        var query =
                ListQuery.select(WebhookDeliveryView.SELECT, WebhookDeliveryView.class)
                        .where("w.subscription_id = :subscription", webhookSubscriptionId)
                        .whereIfPresent(
                                "(w.delivered_at IS NULL) = :pending", pendingOnly ? true : null)
                        .orderBy("w.number DESC");
        return call.page(query);
    }

    private boolean isThere(UUID subscription) {
        return jdbc.sql(WebhookSubscriptionView.SELECT + " WHERE w.webhook_subscription_id = ?")
                .param(subscription)
                .query(ViewMapper.of(WebhookSubscriptionView.class))
                .optional()
                .isPresent();
    }
}
