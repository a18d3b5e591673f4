package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.Limit;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.RecoveryMeasure;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.jspecify.annotations.Nullable;

/** Systems and agreements for tests. */
final class LevelSamples {

    private LevelSamples() {}

    static SystemRegistered registered(String code, String name) {
        return new SystemRegistered(
                code,
                name,
                new UUID(8, 1),
                new Classification(
                        SystemType.RESIDENT_INFORMATION_SYSTEM,
                        "理由",
                        Applicability.PATTERN_A,
                        "理由",
                        Criticality.CRITICAL,
                        "理由",
                        List.of(DataClass.PERSONAL_INFORMATION),
                        Solution.PACKAGE),
                true,
                List.of(),
                List.of());
    }

    static SlaTerms terms(String from, String target, @Nullable Integer sampleSeconds) {
        return new SlaTerms(
                LocalDate.parse(from),
                null,
                ServiceHours.aroundTheClock("Asia/Tokyo"),
                List.of(
                        item("availability", MeasureKind.AVAILABILITY, target, null, sampleSeconds),
                        item(
                                "response",
                                MeasureKind.RATIO,
                                "95",
                                new Limit(Comparison.AT_MOST, new BigDecimal("3")),
                                null)),
                List.of(ExclusionReason.values()),
                72);
    }

    /** A 95th percentile of response times, and the mean time to recover in office hours. */
    static SlaTerms ranked(String from) {
        return new SlaTerms(
                LocalDate.parse(from),
                null,
                ServiceHours.office("Asia/Tokyo", LocalTime.of(8, 30), LocalTime.of(17, 15)),
                List.of(
                        ranked("response95", MeasureKind.PERCENTILE, "3", "95", null),
                        ranked(
                                "recovery",
                                MeasureKind.RECOVERY_TIME,
                                "40",
                                null,
                                new RecoveryMeasure(
                                        RecoveryMeasure.Statistic.MEAN,
                                        RecoveryMeasure.Clock.SERVICE_HOURS))),
                List.of(ExclusionReason.values()),
                72);
    }

    private static SlaItem ranked(
            String code,
            MeasureKind kind,
            String target,
            @Nullable String percentile,
            @Nullable RecoveryMeasure recovery) {
        return new SlaItem(
                code,
                code,
                "OTHER",
                kind,
                Comparison.AT_MOST,
                new BigDecimal(target),
                null,
                null,
                null,
                "5分ごと",
                "監視",
                "定義のとおり",
                percentile == null ? null : new BigDecimal(percentile),
                recovery);
    }

    private static SlaItem item(
            String code,
            MeasureKind kind,
            String target,
            @Nullable Limit goodWhen,
            @Nullable Integer sampleSeconds) {
        return new SlaItem(
                code,
                code,
                "OTHER",
                kind,
                Comparison.AT_LEAST,
                new BigDecimal(target),
                null,
                goodWhen,
                sampleSeconds,
                "5分ごと",
                "監視",
                "定義のとおり",
                null,
                null);
    }
}
