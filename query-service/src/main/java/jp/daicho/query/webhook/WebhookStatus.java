package jp.daicho.query.webhook;

import jp.daicho.contract.Text;

/** What becomes of a subscription's messages. */
public enum WebhookStatus {
    WITHOUT_SECRET("署名鍵なし", "Without secret"),
    ACTIVE("送信中", "Active"),
    SUSPENDED("一時停止", "Suspended"),
    /** It failed too often, and waits for somebody to resume it. */
    DISABLED("失敗により停止", "Disabled for failures"),
    ENDED("終了", "Ended");

    private final Text label;

    WebhookStatus(String ja, String en) {
        this.label = new Text(ja, en);
    }

    public Text label() {
        return label;
    }
}
