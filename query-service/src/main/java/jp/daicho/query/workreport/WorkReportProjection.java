package jp.daicho.query.workreport;

import java.util.List;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.contract.workreport.WorkReportSubmitted;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Work reports as they stand. */
@Component
class WorkReportProjection implements Projection {

    static final String NAME = "work_reports";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(WorkReportRow.class);
    }

    @EventHandler
    void on(WorkReportSubmitted event, EventMeta meta, Rows rows) {
        var report = event.report();
        rows.insert(
                new WorkReportRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.track(),
                        event.kind(),
                        event.firstDay(),
                        event.lastDay(),
                        event.contractor(),
                        report.title(),
                        report.reference(),
                        report.sha256(),
                        1,
                        WorkReportStatus.SUBMITTED,
                        meta.occurredAt(),
                        event.submittedBy(),
                        null,
                        null,
                        null,
                        List.of(),
                        event.supersedes(),
                        null,
                        json(report.contents()),
                        json(event.figures()),
                        meta.version()));
        var before = event.supersedes();
        if (before != null) {
            rows.update(WorkReportRow.class, before, row -> row.superseded(meta.aggregateId()));
        }
    }

    @EventHandler
    void on(WorkReportResubmitted event, EventMeta meta, Rows rows) {
        var report = event.report();
        var submission =
                new WorkReportRow.Submission(
                        report.title(),
                        report.reference(),
                        report.sha256(),
                        event.revision(),
                        meta.occurredAt(),
                        event.submittedBy(),
                        json(report.contents()),
                        json(event.figures()));
        rows.update(
                WorkReportRow.class,
                meta.aggregateId(),
                row -> row.submitted(submission, meta.version()));
    }

    private static JsonNode json(List<?> values) {
        return EventCodec.mapper().valueToTree(values);
    }

    @EventHandler
    void on(WorkReportConfirmed event, EventMeta meta, Rows rows) {
        decided(WorkReportStatus.CONFIRMED, event.note(), List.of(), meta, rows);
    }

    @EventHandler
    void on(WorkReportReturned event, EventMeta meta, Rows rows) {
        decided(WorkReportStatus.RETURNED, null, event.deficiencies(), meta, rows);
    }

    private static void decided(
            WorkReportStatus status,
            @Nullable String note,
            List<String> deficiencies,
            EventMeta meta,
            Rows rows) {
        var decision =
                new WorkReportRow.Decision(
                        status, meta.occurredAt(), meta.actor().person(), note, deficiencies);
        rows.update(
                WorkReportRow.class,
                meta.aggregateId(),
                row -> row.decided(decision, meta.version()));
    }
}
