package jp.daicho.contract.webhook;

import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;

/** Why something asked of a webhook subscription is refused. */
public enum WebhookProblem implements ProblemType {
    WEBHOOK_DESTINATION_NOT_ALLOWED(
            "webhook-destination-not-allowed",
            "許可されていない送信先です",
            "The destination is not allowed",
            "運用者が許可した送信先（daicho.webhooks.destinations）が必要ですが、{0}は許可されていません。",
            "Expected a destination that the operator allows (daicho.webhooks.destinations), but {0} is not allowed."),
    WEBHOOK_ENDED(
            "webhook-ended",
            "終了した購読です",
            "The subscription has ended",
            "終了していない購読が必要ですが、終了しています。新しく購読してください。",
            "Expected a subscription that has not ended, but it has. Subscribe anew.");

    private final Problem problem;

    WebhookProblem(String slug, String titleJa, String titleEn, String detailJa, String detailEn) {
        this.problem = new Problem(slug, 409, titleJa, titleEn, detailJa, detailEn);
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
