package jp.daicho.query.servicelevel;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.DifferencesExplained;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.PeriodRestated;
import jp.daicho.contract.servicelevel.ReportedItem;
import jp.daicho.contract.servicelevel.ServiceReportConfirmed;
import jp.daicho.contract.servicelevel.ServiceReportReturned;
import jp.daicho.contract.servicelevel.ServiceReportStatus;
import jp.daicho.contract.servicelevel.ServiceReportSubmitted;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reports on periods: what was said beside what was computed, and what stands. */
@Component
class ServiceReportProjection implements Projection {

    static final String NAME = "servicereports";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(ServiceReportRow.class, ServiceReportItemRow.class, RestatedItemRow.class);
    }

    @EventHandler
    void on(ServiceReportSubmitted event, EventMeta meta, Rows rows) {
        var report = meta.aggregateId();
        var before = rows.find(ServiceReportRow.class, report).orElse(null);
        for (int i = 0; before != null && i < before.items(); i++) {
            rows.delete(ServiceReportItemRow.class, List.of(report, i + 1));
        }
        int number = 0;
        for (var item : event.items()) {
            rows.put(row(report, ++number, item, meta));
        }
        rows.put(
                new ServiceReportRow(
                        report,
                        meta.system(),
                        event.slaId(),
                        event.period(),
                        event.firstDay(),
                        event.lastDay(),
                        event.revision(),
                        ServiceReportStatus.SUBMITTED,
                        event.comment(),
                        meta.occurredAt(),
                        event.submittedBy(),
                        meta.actor().organisation(),
                        null,
                        null,
                        null,
                        List.of(),
                        event.items().size(),
                        count(event.items(), Judgement.MISSED),
                        (int) event.items().stream().filter(ReportedItem::differs).count(),
                        (int)
                                event.items().stream()
                                        .filter(item ->
                                                item.differs() && item.explanation() == null)
                                        .count(),
                        0,
                        event.calendarVersion(),
                        meta.version()));
    }

    private static int count(List<ReportedItem> items, Judgement judgement) {
        return (int) items.stream().filter(item -> item.judgement() == judgement).count();
    }

    private static ServiceReportItemRow row(
            UUID report, int number, ReportedItem item, EventMeta meta) {
        var computed = json(item.computed());
        return new ServiceReportItemRow(
                report,
                number,
                item.item(),
                computed,
                item.reported(),
                item.judgement(),
                item.differs(),
                item.explanation(),
                item.explanation() == null ? null : meta.actor().person(),
                item.causeAnalysis(),
                computed,
                item.judgement());
    }

    private static JsonNode json(ComputedFigure figure) {
        return EventCodec.mapper().valueToTree(figure);
    }

    @EventHandler
    void on(DifferencesExplained event, EventMeta meta, Rows rows) {
        var report = rows.get(ServiceReportRow.class, meta.aggregateId());
        var reasons = new HashMap<String, String>();
        event.explanations().forEach(one -> reasons.put(one.item(), one.reason()));
        int newly = 0;
        for (int number = 1; number <= report.items(); number++) {
            var row = rows.get(ServiceReportItemRow.class, List.of(report.reportId(), number));
            var reason = reasons.get(row.item());
            if (reason != null) {
                newly += row.explanation() == null ? 1 : 0;
                rows.put(row.explained(reason, meta.actor().person()));
            }
        }
        rows.put(
                report.counted(
                        report.status(),
                        report.missed(),
                        report.unexplained() - newly,
                        report.restatements(),
                        meta.version()));
    }

    @EventHandler
    void on(ServiceReportConfirmed event, EventMeta meta, Rows rows) {
        rows.update(
                ServiceReportRow.class,
                meta.aggregateId(),
                row ->
                        row.decided(
                                ServiceReportStatus.CONFIRMED,
                                meta.occurredAt(),
                                meta.actor().person(),
                                event.note(),
                                List.of(),
                                meta.version()));
    }

    @EventHandler
    void on(ServiceReportReturned event, EventMeta meta, Rows rows) {
        rows.update(
                ServiceReportRow.class,
                meta.aggregateId(),
                row ->
                        row.decided(
                                ServiceReportStatus.RETURNED,
                                meta.occurredAt(),
                                meta.actor().person(),
                                null,
                                event.deficiencies(),
                                meta.version()));
    }

    @EventHandler
    void on(PeriodRestated event, EventMeta meta, Rows rows) {
        var report = rows.get(ServiceReportRow.class, meta.aggregateId());
        int missed = 0;
        for (int number = 1; number <= report.items(); number++) {
            var row = rows.get(ServiceReportItemRow.class, List.of(report.reportId(), number));
            for (var item : event.items()) {
                if (item.after().item().equals(row.item())) {
                    row = row.restated(json(item.after()), item.judged().judgement());
                    rows.put(row);
                }
            }
            missed += row.standingJudgement() == Judgement.MISSED ? 1 : 0;
        }
        for (var item : event.items()) {
            rows.insert(
                    new RestatedItemRow(
                            report.reportId(),
                            event.number(),
                            item.after().item(),
                            report.systemId(),
                            event.slaId(),
                            event.period(),
                            item.after().name(),
                            item.before().value(),
                            item.after().value(),
                            item.judgementBefore(),
                            item.judged().judgement(),
                            json(item.before()),
                            json(item.after()),
                            event.reason(),
                            meta.occurredAt(),
                            meta.actor().person()));
        }
        rows.put(
                report.counted(
                        ServiceReportStatus.RESTATED,
                        missed,
                        report.unexplained(),
                        event.number(),
                        meta.version()));
    }
}
