package jp.daicho.contract.webhook;

import jp.daicho.contract.Text;

/** What a webhook can tell of. */
public enum WebhookTopic {
    /** An agreed level is missed: cannot be reached any more, or was not when its period ended. */
    BREACH("servicelevel.breach", "サービスレベルの未達", "Service level breached"),
    /** At the present rate an availability will be missed. */
    BREACH_FORECAST(
            "servicelevel.breach-forecast", "サービスレベルの未達見込み", "Service level breach forecast"),
    /** A month has ended. */
    PERIOD_CLOSED("servicelevel.period-closed", "期間の終了", "Period closed");

    private final String type;
    private final Text label;

    WebhookTopic(String type, String ja, String en) {
        this.type = type;
        this.label = new Text(ja, en);
    }

    /** The {@code type} of its messages: stable. */
    public String type() {
        return type;
    }

    public Text label() {
        return label;
    }
}
