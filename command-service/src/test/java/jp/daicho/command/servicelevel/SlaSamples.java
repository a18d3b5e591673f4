package jp.daicho.command.servicelevel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.servicelevel.AgreeSla;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.Limit;
import jp.daicho.contract.servicelevel.MeasureKind;
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
                "定義のとおり");
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
