package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Text;

/**
 * How the times are put together in which the service came back, each from the beginning of an
 * outage to its restoration (表2-1-2 障害復旧時間).
 *
 * @param statistic which of the times is the figure
 * @param clock how a time is counted
 */
public record RecoveryMeasure(Statistic statistic, Clock clock) {

    /** Which of the times is the figure. */
    public enum Statistic {
        MEAN("平均", "Mean"),
        MAXIMUM("最大", "Maximum"),
        /** The item's percentile, by nearest rank. */
        PERCENTILE("パーセンタイル", "Percentile");

        private final Text label;

        Statistic(String ja, String en) {
            this.label = new Text(ja, en);
        }

        public Text label() {
            return label;
        }
    }

    /** How a time is counted. */
    public enum Clock {
        WALL_CLOCK("実時間", "Wall clock"),
        /** Only planned service time counts. */
        SERVICE_HOURS("サービス提供時間", "Service hours");

        private final Text label;

        Clock(String ja, String en) {
            this.label = new Text(ja, en);
        }

        public Text label() {
            return label;
        }
    }
}
