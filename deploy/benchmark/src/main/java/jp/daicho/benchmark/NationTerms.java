package jp.daicho.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.Limit;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.jspecify.annotations.Nullable;

/** What each system of the nation agreed: an availability, and 19 items that are sampled. */
final class NationTerms {

    private static final List<SlaItem> ITEMS = make();

    private NationTerms() {}

    static SlaTerms from(LocalDate day) {
        return new SlaTerms(
                day,
                null,
                ServiceHours.aroundTheClock("Asia/Tokyo"),
                ITEMS,
                List.of(ExclusionReason.values()),
                72);
    }

    static List<SlaItem> items() {
        return ITEMS;
    }

    private static List<SlaItem> make() {
        var items = new ArrayList<SlaItem>();
        items.add(item("availability", MeasureKind.AVAILABILITY, "99.9", null, null));
        for (int i = 1; i < 20; i++) {
            var code = "item-%02d".formatted(i);
            items.add(
                    switch (i % 5) {
                        case 0 -> item(code, MeasureKind.PERCENTILE, "5", "95", null);
                        case 1 -> item(code, MeasureKind.MEAN, "5", null, null);
                        case 2 -> item(code, MeasureKind.MAXIMUM, "80", null, null);
                        default ->
                                item(
                                        code,
                                        MeasureKind.RATIO,
                                        "95",
                                        null,
                                        new Limit(Comparison.AT_MOST, new BigDecimal("3")));
                    });
        }
        return List.copyOf(items);
    }

    private static SlaItem item(
            String code,
            MeasureKind kind,
            String target,
            @Nullable String percentile,
            @Nullable Limit goodWhen) {
        boolean atLeast = kind == MeasureKind.AVAILABILITY || kind == MeasureKind.RATIO;
        return new SlaItem(
                code,
                code,
                "OTHER",
                kind,
                atLeast ? Comparison.AT_LEAST : Comparison.AT_MOST,
                new BigDecimal(target),
                null,
                goodWhen,
                null,
                "5分ごと",
                "監視",
                "定義のとおり",
                percentile == null ? null : new BigDecimal(percentile),
                null);
    }
}
