package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One item that is agreed and measured (IV-2.1-S1: each with frequency, method and formula).
 *
 * @param code what measurements call it; unique in the system
 * @param name what people call it
 * @param metric code of 表2-1-2 (IV-2-1-2-b) or 表2-2-3, or {@code OTHER}
 * @param kind how its figure comes about
 * @param comparison which side of the target is good
 * @param target in percent for an availability or ratio, else in the metric's unit
 * @param minimumOutageMinutes of an availability: shorter outages do not count
 * @param goodWhen of a ratio: what makes a measured value good; without it samples say so
 *     themselves
 * @param sampleSeconds how often it is measured, in seconds; then time without a sample is unknown
 * @param frequency when the value is taken
 * @param method how the value is taken
 * @param formula how the figure is computed
 * @param percentile of a percentile: which, above 0 up to 100, such as 95
 * @param recovery of a recovery time: how the times are counted and put together
 */
public record SlaItem(
        String code,
        String name,
        String metric,
        MeasureKind kind,
        Comparison comparison,
        BigDecimal target,
        @Nullable Integer minimumOutageMinutes,
        @Nullable Limit goodWhen,
        @Nullable Integer sampleSeconds,
        String frequency,
        String method,
        String formula,
        @Nullable BigDecimal percentile,
        @Nullable RecoveryMeasure recovery) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int SECONDS_OF_A_DAY = 86_400;

    void check(Checks checks) {
        checks.that(
                        CODE.matcher(code).matches(),
                        "code",
                        "英数字と . _ - で40文字以内の符号を指定してください。",
                        "Expected up to 40 letters, digits, '.', '_' or '-', but got another.")
                .line("name", name, 100)
                .that(
                        Metrics.isKnown(metric),
                        "metric",
                        "表2-1-2の監視項目又は表2-2-3の符号を指定してください。ない場合はOTHERです。",
                        "Expected the code of a monitored metric, or OTHER, but it is not known.")
                .that(
                        !Metrics.isKnown(metric) || Metrics.kindsOf(metric).contains(kind),
                        "kind",
                        "この監視項目の算出方法ではありません。使えるもの: " + Metrics.kindsOf(metric),
                        "Expected a kind by which this metric is measured, one of "
                                + Metrics.kindsOf(metric)
                                + ".")
                .line("frequency", frequency, 200)
                .paragraph("method", method, 1000)
                .paragraph("formula", formula, 1000)
                .nested("goodWhen", goodWhen, Limit::check);
        Decimals.check(checks, "target", target);
        Decimals.check(checks, "percentile", percentile);
        checkKind(checks);
        checkRank(checks);
    }

    private void checkKind(Checks checks) {
        boolean availability = kind == MeasureKind.AVAILABILITY;
        boolean percent = availability || kind == MeasureKind.RATIO;
        checks.that(
                        !percent || target.signum() >= 0 && target.compareTo(HUNDRED) <= 0,
                        "target",
                        "0以上100以下の百分率を指定してください。",
                        "Expected a percentage from 0 to 100.")
                .that(
                        !availability || comparison == Comparison.AT_LEAST,
                        "comparison",
                        "稼働率はAT_LEASTで合意してください。",
                        "Expected AT_LEAST for an availability.")
                .that(
                        minimumOutageMinutes == null
                                || availability
                                        && minimumOutageMinutes >= 0
                                        && minimumOutageMinutes <= MINUTES_OF_A_DAY,
                        "minimumOutageMinutes",
                        "稼働率に限り、0以上1440以下の分数を指定してください。",
                        "Expected 0 to 1440 minutes, of an availability only.")
                .that(
                        goodWhen == null || kind == MeasureKind.RATIO,
                        "goodWhen",
                        "比率に限り指定してください。",
                        "Expected it of a ratio only.")
                .that(
                        sampleSeconds == null
                                || sampleSeconds >= 1 && sampleSeconds <= SECONDS_OF_A_DAY,
                        "sampleSeconds",
                        "1以上86400以下の秒数を指定してください。",
                        "Expected 1 to 86400 seconds.");
    }

    private void checkRank(Checks checks) {
        boolean recovers = kind == MeasureKind.RECOVERY_TIME;
        boolean ranked =
                kind == MeasureKind.PERCENTILE
                        || recovery != null
                                && recovery.statistic() == RecoveryMeasure.Statistic.PERCENTILE;
        checks.that(
                        ranked == (percentile != null),
                        "percentile",
                        "パーセンタイルの場合に限り必要です。",
                        "Expected it of a percentile, and of nothing else.")
                .that(
                        percentile == null
                                || percentile.signum() > 0 && percentile.compareTo(HUNDRED) <= 0,
                        "percentile",
                        "0を超え100以下で指定してください。",
                        "Expected more than 0 and at most 100.")
                .that(
                        recovers == (recovery != null),
                        "recovery",
                        "復旧時間の場合に限り必要です。",
                        "Expected it of a recovery time, and of nothing else.")
                .that(
                        !recovers || comparison == Comparison.AT_MOST,
                        "comparison",
                        "復旧時間はAT_MOSTで合意してください。",
                        "Expected AT_MOST for a recovery time.")
                .that(
                        !recovers || sampleSeconds == null,
                        "sampleSeconds",
                        "復旧時間は測定しません。インシデントの停止時間から求めます。",
                        "Expected none: a recovery time is not sampled, it follows from incidents.");
    }
}
