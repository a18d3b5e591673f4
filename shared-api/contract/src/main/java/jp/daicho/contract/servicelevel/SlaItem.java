package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;
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
        String formula) {

    /** Those that 表2-2-3 names beside the monitored metrics of 表2-1-2. */
    private static final Set<String> FURTHER_METRICS =
            Set.of(
                    "RESPONSE_TIME_ACHIEVEMENT_RATE",
                    "BATCH_COMPLETION_TIME_COMPLIANCE_RATE",
                    "OTHER");

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
                        isMetric(metric),
                        "metric",
                        "表2-1-2の監視項目の符号を指定してください。ない場合はOTHERです。",
                        "Expected the code of a monitored metric, or OTHER, but it is not known.")
                .line("frequency", frequency, 200)
                .paragraph("method", method, 1000)
                .paragraph("formula", formula, 1000)
                .nested("goodWhen", goodWhen, Limit::check);
        Decimals.check(checks, "target", target);
        checkKind(checks);
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

    private static boolean isMetric(String code) {
        return FURTHER_METRICS.contains(code) || ReferenceTables.table("IV-2-1-2-b").contains(code);
    }
}
