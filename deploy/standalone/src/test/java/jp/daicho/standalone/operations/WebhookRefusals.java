package jp.daicho.standalone.operations;

/** Subscriptions to messages. */
final class WebhookRefusals extends RefusalScenarios {

    WebhookRefusals() {
        given("a destination that the operator does not allow")
                .command("subscribeWebhook", "url: 'https://elsewhere.example.com/'")
                .refusedAs("webhook-destination-not-allowed");
        given("a subscription that has ended", s -> s.does("subscribeWebhook").does("endWebhook"))
                .commands("issueWebhookSecret", "suspendWebhook", "resumeWebhook")
                .refusedAs("webhook-ended");
    }
}
