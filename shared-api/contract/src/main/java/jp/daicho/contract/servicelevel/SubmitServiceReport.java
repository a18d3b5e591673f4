package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor reports the measured results of a period that has ended, item by item (IV-1.6-S1,
 * IV-1.6-N2, IV-2.5-S1, IV-2.5-N3, IV-3.1-S2). There is one report of a period; after its return it
 * is submitted again.
 *
 * @param slaId agreement that is reported on
 * @param period such as {@code 2026-06}, {@code FY2026-Q1}, {@code FY2026-H1}, {@code FY2026}; in
 *     days of the agreement's time zone
 * @param items each item that is agreed in the period, once
 */
public record SubmitServiceReport(
        UUID slaId,
        String period,
        List<ReportedValue> items,
        @Nullable String comment,
        @Nullable Instant occurredAt)
        implements ServiceReportCommand {

    private static final Pattern PERIOD = Pattern.compile(Period.FORM);
    private static final int MOST_ITEMS = 200;

    @Override
    public void check(Checks checks) {
        checks.that(
                        PERIOD.matcher(period).matches(),
                        "period",
                        "2026-06、FY2026-Q1、FY2026-H1、FY2026 の形で指定してください。",
                        "Expected 2026-06, FY2026-Q1, FY2026-H1 or FY2026.")
                .size("items", items, 1, MOST_ITEMS)
                .each("items", items, ReportedValue::check)
                .distinct("items", items, ReportedValue::item)
                .paragraph("comment", comment, 4000);
    }
}
