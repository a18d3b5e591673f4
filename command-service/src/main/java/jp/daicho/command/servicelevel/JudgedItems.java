package jp.daicho.command.servicelevel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.servicelevel.YearResult;
import org.jspecify.annotations.Nullable;

/** How items stand in confirmed reports, and which misses wait for one. */
interface JudgedItems {

    /** An item in a report; {@code null} where the report is not confirmed or has no such item. */
    Improving.@Nullable Judged find(UUID report, String item);

    /** The plans for misses of an item before a day that no later report has settled. */
    List<UUID> openPlans(UUID sla, String item, LocalDate before);

    /** How the items of an agreement stood in the confirmed reports of a fiscal year. */
    List<YearResult> ofYear(UUID sla, FiscalYear year);

    /** The first confirmed report after a day in which the item is met or missed. */
    @Nullable UUID firstReportAfter(UUID sla, String item, LocalDate day);
}
