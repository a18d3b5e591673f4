package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.jspecify.annotations.Nullable;

/**
 * How far a system's loop from report to improvement has come.
 *
 * @param items what reports say of items
 * @param duties improvements that are still owed or not shown yet
 */
record SystemLoop(
        Map<OfPeriod, PeriodReport> periods,
        Map<OfItem, Stored> items,
        List<ImprovementPlanView> duties) {

    record OfPeriod(UUID slaId, String period) {}

    record OfItem(OfPeriod period, String item) {}

    /** What a report says of an item. */
    record Stored(
            PeriodReport report,
            @Nullable BigDecimal reported,
            @Nullable BigDecimal computed,
            boolean explained,
            @Nullable BigDecimal standing,
            Judgement standingJudgement) {}

    /**
     * @param now what is computed now
     */
    @Nullable ItemReport item(UUID sla, Period period, String item, @Nullable BigDecimal now) {
        var stored = items.get(new OfItem(new OfPeriod(sla, period.name()), item));
        if (stored == null || stored.report.reportId() == null) {
            return null;
        }
        return new ItemReport(
                stored.report.reportId(),
                stored.report.stage(),
                stored.report.frozen(),
                stored.reported,
                difference(stored.reported, stored.computed),
                stored.explained,
                stored.standing,
                stored.standingJudgement,
                difference(now, stored.standing));
    }

    /**
     * The reports on the period and on each month of it that has begun and in which something was
     * agreed, the earliest first.
     */
    List<PeriodReport> reports(List<Agreement> agreed, LocalDate first, Period last, Instant now) {
        var months = new ArrayList<Period>();
        for (var month = YearMonth.from(first);
                month.atDay(1).isBefore(last.end());
                month = month.plusMonths(1)) {
            months.add(Period.month(month));
        }
        var reports = new ArrayList<PeriodReport>();
        var today = LocalDate.ofInstant(now, Occasion.ZONE);
        for (var agreement : agreed) {
            for (var month : months) {
                var report = periods.get(new OfPeriod(agreement.slaId(), month.name()));
                if (report != null) {
                    reports.add(report);
                } else if (!month.firstDay().isAfter(today) && holds(agreement.versions(), month)) {
                    reports.add(PeriodReport.none(agreement.slaId(), month.name()));
                }
            }
            if (!months.getLast().name().equals(last.name())) {
                var report = periods.get(new OfPeriod(agreement.slaId(), last.name()));
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return List.copyOf(reports);
    }

    private static boolean holds(List<SlaTerms> versions, Period month) {
        for (int i = 0; i < versions.size(); i++) {
            var end = SlaTerms.endOf(versions, i);
            if (versions.get(i).effectiveFrom().isBefore(month.end())
                    && (end == null || end.isAfter(month.firstDay()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal difference(
            @Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }
}
