package jp.daicho.command.servicelevel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.ReportedItem;
import jp.daicho.contract.servicelevel.ReportedValue;
import jp.daicho.contract.servicelevel.ServiceReportProblem;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.servicelevel.SubmitServiceReport;

/** What a submission must hold: each agreed item, beside what the ledger computes. */
final class Reporting {

    private Reporting() {}

    static ServiceReportSubmitted submission(
            SubmitServiceReport command, Computed computed, int revision, Occasion occasion) {
        var period = computed.period();
        refuseRunning(computed, occasion.occurredAt());
        if (computed.figures().isEmpty()) {
            throw ServiceReportProblem.PERIOD_NOT_AGREED.because(period.name());
        }
        var items = together(command.items(), computed.figures());
        refuseAny(
                ServiceReportProblem.CAUSE_MISSING,
                items,
                item -> item.judgement() == Judgement.MISSED && item.causeAnalysis() == null);
        return new ServiceReportSubmitted(
                command.slaId(),
                period.name(),
                period.firstDay(),
                period.end().minusDays(1),
                revision,
                items,
                command.comment(),
                computed.calendarVersion(),
                occasion.actor().person());
    }

    private static void refuseRunning(Computed computed, Instant at) {
        var end = computed.period().span(computed.zone()).until();
        if (at.isBefore(end)) {
            throw ServiceReportProblem.PERIOD_RUNNING.because(
                    computed.period().name(), computed.period().end().minusDays(1));
        }
    }

    private static List<ReportedItem> together(
            List<ReportedValue> reported, List<ComputedFigure> figures) {
        var said = new HashMap<String, ReportedValue>();
        reported.forEach(value -> said.put(value.item(), value));
        var missing = new ArrayList<String>();
        var items = new ArrayList<ReportedItem>();
        for (var figure : figures) {
            var value = said.remove(figure.item());
            if (value == null) {
                missing.add(figure.item());
            } else {
                items.add(ReportedItem.of(figure, value));
            }
        }
        if (!missing.isEmpty() || !said.isEmpty()) {
            throw ServiceReportProblem.ITEMS_INCOMPLETE.because(
                    missing, said.keySet().stream().sorted().toList());
        }
        return List.copyOf(items);
    }

    static void refuseAny(
            ServiceReportProblem problem,
            List<ReportedItem> items,
            Predicate<ReportedItem> isWanting) {
        var wanting = items.stream().filter(isWanting).map(ReportedItem::item).toList();
        if (!wanting.isEmpty()) {
            throw problem.because(String.join(", ", wanting));
        }
    }
}
