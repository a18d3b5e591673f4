package jp.daicho.command.servicelevel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.ConfirmServiceReport;
import jp.daicho.contract.servicelevel.DifferenceExplanation;
import jp.daicho.contract.servicelevel.DifferencesExplained;
import jp.daicho.contract.servicelevel.ExplainDifferences;
import jp.daicho.contract.servicelevel.JudgedItem;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ReportedItem;
import jp.daicho.contract.servicelevel.RestatePeriod;
import jp.daicho.contract.servicelevel.RestatedItem;
import jp.daicho.contract.servicelevel.ReturnServiceReport;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.ServiceReportProblem;
import jp.daicho.contract.servicelevel.ServiceReportReturned;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.contract.servicelevel.SubmitServiceReport;
import org.jspecify.annotations.Nullable;

/**
 * The report of an agreement's period.
 *
 * @param last the latest submission
 * @param items its items with the reasons given since; of a restated period with the figures that
 *     stand now
 * @param restatements how often the period was restated
 */
record ServiceReportState(
        ServiceReportSubmitted last, Status status, List<ReportedItem> items, int restatements) {

    enum Status {
        SUBMITTED,
        RETURNED,
        CONFIRMED
    }

    /** One report of an agreement's period: the same id, wherever it is asked for. */
    static UUID idOf(UUID sla, String period) {
        return UuidCreator.getNameBasedSha1(sla, "service-report\n" + period);
    }

    static List<ServiceReportEvent> submit(
            SubmitServiceReport command, Computed computed, Occasion occasion) {
        return List.of(Reporting.submission(command, computed, 1, occasion));
    }

    List<ServiceReportEvent> submitAgain(
            SubmitServiceReport command, Computed computed, Occasion occasion) {
        return switch (status) {
            case SUBMITTED -> throw ServiceReportProblem.REPORT_PENDING.because(last.period());
            case CONFIRMED -> throw ServiceReportProblem.REPORT_FROZEN.because(last.period());
            case RETURNED ->
                    List.of(Reporting.submission(command, computed, last.revision() + 1, occasion));
        };
    }

    List<ServiceReportEvent> explain(ExplainDifferences command) {
        requirePending();
        var differing =
                items.stream()
                        .filter(ReportedItem::differs)
                        .map(ReportedItem::item)
                        .collect(Collectors.toSet());
        var others =
                command.explanations().stream()
                        .map(explanation -> explanation.item())
                        .filter(item -> !differing.contains(item))
                        .toList();
        if (!others.isEmpty()) {
            throw ServiceReportProblem.ITEM_DOES_NOT_DIFFER.because(String.join(", ", others));
        }
        var news =
                command.explanations().stream()
                        .filter(explanation -> !isGiven(explanation))
                        .toList();
        return news.isEmpty()
                ? List.of()
                : List.of(new DifferencesExplained(last.revision(), news));
    }

    private boolean isGiven(DifferenceExplanation explanation) {
        return items.stream()
                .anyMatch(item ->
                        item.item().equals(explanation.item())
                                && explanation.reason().equals(item.explanation()));
    }

    List<ServiceReportEvent> confirm(
            ConfirmServiceReport command, Computed computed, Occasion occasion) {
        if (status == Status.CONFIRMED) {
            return List.of();
        }
        requirePending();
        refuseOwn(occasion);
        Reporting.refuseAny(
                ServiceReportProblem.DIFFERENCE_UNEXPLAINED,
                items,
                item -> item.differs() && item.explanation() == null);
        var changed = changed(computed);
        if (!changed.isEmpty()) {
            throw ServiceReportProblem.REPORT_OUTDATED.because(names(changed));
        }
        return List.of(
                new ServiceReportConfirmed(
                        last.slaId(),
                        last.period(),
                        last.firstDay(),
                        last.lastDay(),
                        last.revision(),
                        items.stream().map(JudgedItem::of).toList(),
                        command.note()));
    }

    List<ServiceReportEvent> sendBack(ReturnServiceReport command, Occasion occasion) {
        return switch (status) {
            case CONFIRMED -> throw ServiceReportProblem.REPORT_FROZEN.because(last.period());
            case RETURNED -> List.of();
            case SUBMITTED -> {
                refuseOwn(occasion);
                yield List.of(new ServiceReportReturned(last.revision(), command.deficiencies()));
            }
        };
    }

    List<ServiceReportEvent> restate(RestatePeriod command, Computed computed) {
        if (status != Status.CONFIRMED) {
            throw ServiceReportProblem.NOT_FROZEN.because();
        }
        var changed = changed(computed);
        return changed.isEmpty()
                ? List.of()
                : List.of(
                        new PeriodRestated(
                                last.slaId(),
                                last.period(),
                                last.firstDay(),
                                last.lastDay(),
                                restatements + 1,
                                command.reason(),
                                changed,
                                computed.calendarVersion()));
    }

    /** Items of which something else is known now than stands. */
    private List<RestatedItem> changed(Computed computed) {
        var now =
                computed.figures().stream()
                        .collect(Collectors.toMap(ComputedFigure::item, figure -> figure));
        var changed = new ArrayList<RestatedItem>();
        for (var item : items) {
            var figure = now.get(item.item());
            if (figure != null && !figure.isSameAs(item.computed())) {
                changed.add(RestatedItem.of(figure, item));
            }
        }
        return List.copyOf(changed);
    }

    private static String names(List<RestatedItem> items) {
        return items.stream().map(item -> item.after().item()).collect(Collectors.joining(", "));
    }

    private void requirePending() {
        switch (status) {
            case CONFIRMED -> throw ServiceReportProblem.REPORT_FROZEN.because(last.period());
            case RETURNED -> throw ServiceReportProblem.REPORT_NOT_PENDING.because();
            case SUBMITTED -> {}
        }
    }

    private void refuseOwn(Occasion occasion) {
        if (last.submittedBy().equals(occasion.actor().person())) {
            throw ServiceReportProblem.REPORT_OF_ONES_OWN.because();
        }
    }

    static ServiceReportState evolve(
            @Nullable ServiceReportState before, ServiceReportEvent event) {
        if (event instanceof ServiceReportSubmitted e) {
            return new ServiceReportState(e, Status.SUBMITTED, e.items(), 0);
        }
        if (before == null) {
            throw new IllegalStateException("Expected a submission first, but got " + event);
        }
        return switch (event) {
            case ServiceReportSubmitted e -> before;
            case DifferencesExplained e -> before.with(before.status, before.explained(e));
            case ServiceReportConfirmed e -> before.with(Status.CONFIRMED, before.items);
            case ServiceReportReturned e -> before.with(Status.RETURNED, before.items);
            case PeriodRestated e ->
                    new ServiceReportState(
                            before.last, before.status, before.restated(e), e.number());
        };
    }

    private ServiceReportState with(Status newStatus, List<ReportedItem> newItems) {
        return new ServiceReportState(last, newStatus, newItems, restatements);
    }

    private List<ReportedItem> explained(DifferencesExplained event) {
        var reasons = new HashMap<String, String>();
        event.explanations().forEach(one -> reasons.put(one.item(), one.reason()));
        return items.stream()
                .map(item -> {
                    var reason = reasons.get(item.item());
                    return reason == null ? item : item.explained(reason);
                })
                .toList();
    }

    private List<ReportedItem> restated(PeriodRestated event) {
        var after = new HashMap<String, RestatedItem>();
        event.items().forEach(one -> after.put(one.after().item(), one));
        return items.stream()
                .map(item -> {
                    var one = after.get(item.item());
                    return one == null
                            ? item
                            : new ReportedItem(
                                    one.after(),
                                    item.reported(),
                                    one.judged().judgement(),
                                    item.differs(),
                                    item.explanation(),
                                    item.causeAnalysis());
                })
                .toList();
    }
}
