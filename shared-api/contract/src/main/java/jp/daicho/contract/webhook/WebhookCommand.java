package jp.daicho.contract.webhook;

import jp.daicho.contract.Command;

/** What can be asked of a webhook subscription. */
public sealed interface WebhookCommand extends Command
        permits SubscribeWebhook, IssueWebhookSecret, SuspendWebhook, ResumeWebhook, EndWebhook {}
