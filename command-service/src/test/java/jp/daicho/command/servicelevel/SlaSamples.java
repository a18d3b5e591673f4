package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.servicelevel.AgreeSla;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.Limit;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.RecoveryMeasure;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.jspecify.annotations.Nullable;

/** Agreements for tests. */
final class SlaSamples {

    private SlaSamples() {}

    static SlaItem availability(String target) {
        return item(
                "availability", MeasureKind.AVAILABILITY, Comparison.AT_LEAST, target, null, 300);
    }

    static SlaItem response() {
        return item(
                "response",
                MeasureKind.RATIO,
                Comparison.AT_LEAST,
                "95",
                new Limit(Comparison.AT_MOST, new BigDecimal("3")),
                null);
    }

    static SlaItem answers() {
        return item("answers", MeasureKind.RATIO, Comparison.AT_LEAST, "80", null, null);
    }

    static SlaItem cpu() {
        return item("cpu", MeasureKind.MAXIMUM, Comparison.AT_MOST, "90", null, null);
    }

    /** The 95th percentile of response times, of at most 3 seconds. */
    static SlaItem response95() {
        return ranked("response95", "RESPONSE_TIME", MeasureKind.PERCENTILE, "3", "95", null);
    }

    static SlaItem recovery() {
        return ranked(
                "recovery",
                "FAILURE_RECOVERY_TIME",
                MeasureKind.RECOVERY_TIME,
                "240",
                null,
                new RecoveryMeasure(
                        RecoveryMeasure.Statistic.MEAN, RecoveryMeasure.Clock.SERVICE_HOURS));
    }

    static SlaItem ranked(
            String code,
            String metric,
            MeasureKind kind,
            String target,
            @Nullable String percentile,
            @Nullable RecoveryMeasure recovery) {
        return new SlaItem(
                code,
                code,
                metric,
                kind,
                Comparison.AT_MOST,
                new BigDecimal(target),
                null,
                null,
                null,
                "5分ごと",
                "監視サーバ",
                "定義のとおり",
                percentile == null ? null : new BigDecimal(percentile),
                recovery);
    }

    private static SlaItem item(
            String code,
            MeasureKind kind,
            Comparison comparison,
            String target,
            @Nullable Limit goodWhen,
            @Nullable Integer sampleSeconds) {
        return new SlaItem(
                code,
                code,
                "OTHER",
                kind,
                comparison,
                new BigDecimal(target),
                null,
                goodWhen,
                sampleSeconds,
                "5分ごと",
                "監視サーバ",
                "定義のとおり",
                null,
                null);
    }

    static SlaTerms terms(String from, @Nullable String to, SlaItem... items) {
        return new SlaTerms(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                ServiceHours.aroundTheClock("Asia/Tokyo"),
                List.of(items),
                List.of(ExclusionReason.values()),
                72);
    }

    static AgreeSla agree(String code, SlaTerms terms) {
        return new AgreeSla(null, code, "サービスレベル合意書", null, terms, null);
    }
}
