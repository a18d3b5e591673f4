package jp.daicho.query.inspection;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.inspection.AmountVerified;
import jp.daicho.contract.inspection.AttendanceRecorded;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.inspection.InspectionFailed;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionPassed;
import jp.daicho.contract.inspection.InspectionRecorded;
import jp.daicho.contract.inspection.OfficersReplaced;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReportsAttached;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Inspections as they stand, and what was paid. */
@Component
class InspectionProjection implements Projection {

    static final String NAME = "inspections";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                InspectionRow.class,
                InspectionReportsRow.class,
                InspectionFindingRow.class,
                InspectionPaymentRow.class);
    }

    @EventHandler
    void on(InspectionOpened event, EventMeta meta, Rows rows) {
        rows.insert(
                new InspectionRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.contractId(),
                        event.contractor(),
                        event.track(),
                        event.firstDay(),
                        event.lastDay(),
                        event.inspector(),
                        event.supervisor(),
                        meta.occurredAt(),
                        InspectionStatus.OPEN,
                        1,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        meta.version()));
    }

    @EventHandler
    void on(OfficersReplaced event, EventMeta meta, Rows rows) {
        var before = rows.find(InspectionRow.class, meta.aggregateId());
        if (before.filter(row -> !row.inspector().equals(event.inspector())).isPresent()) {
            forget(meta, rows);
        }
        change(meta, rows, row -> row.by(event.inspector(), event.supervisor(), meta.version()));
    }

    @EventHandler
    void on(CompletionNoticeReceived event, EventMeta meta, Rows rows) {
        change(meta, rows, row -> row.noticed(event.reference(), meta.version()));
    }

    @EventHandler
    void on(ReportsAttached event, EventMeta meta, Rows rows) {
        rows.put(
                new InspectionReportsRow(
                        meta.aggregateId(),
                        event.workReport().title(),
                        event.workReport().reference(),
                        event.workReport().sha256(),
                        event.workReport().workReportId(),
                        event.workRecords(),
                        event.serviceReports(),
                        event.improvementPlans(),
                        meta.occurredAt()));
        attended(null, meta, rows);
    }

    @EventHandler
    void on(AttendanceRecorded event, EventMeta meta, Rows rows) {
        attended(meta.occurredAt(), meta, rows);
    }

    private static void attended(@Nullable Instant at, EventMeta meta, Rows rows) {
        change(meta, rows, row -> row.attended(at, meta.version()));
    }

    @EventHandler
    void on(InspectionRecorded event, EventMeta meta, Rows rows) {
        forget(meta, rows);
        for (int i = 0; i < event.results().size(); i++) {
            var result = event.results().get(i);
            rows.insert(
                    new InspectionFindingRow(
                            meta.aggregateId(),
                            i + 1,
                            result.requirement(),
                            result.met(),
                            result.remark()));
        }
        change(meta, rows, row -> row.inspected(event.specification(), meta.version()));
    }

    private static void forget(EventMeta meta, Rows rows) {
        rows.findBy(InspectionFindingRow.class, "inspectionId", meta.aggregateId())
                .forEach(row ->
                        rows.delete(
                                InspectionFindingRow.class,
                                List.of(row.inspectionId(), row.number())));
    }

    @EventHandler
    void on(InspectionPassed event, EventMeta meta, Rows rows) {
        change(meta, rows, row -> row.passed(event.passedOn(), event.note(), meta.version()));
    }

    @EventHandler
    void on(InspectionFailed event, EventMeta meta, Rows rows) {
        change(meta, rows, row -> row.failed(event.deficiencies(), meta.version()));
    }

    @EventHandler
    void on(ReworkOrdered event, EventMeta meta, Rows rows) {
        forget(meta, rows);
        rows.delete(InspectionReportsRow.class, meta.aggregateId());
        change(meta, rows, row -> row.again(event.dueOn(), meta.version()));
    }

    @EventHandler
    void on(ClaimReceived event, EventMeta meta, Rows rows) {
        rows.put(
                new InspectionPaymentRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.reference(),
                        event.amount(),
                        null,
                        null,
                        null,
                        null,
                        null));
        at(InspectionStatus.CLAIMED, meta, rows);
    }

    @EventHandler
    void on(AmountVerified event, EventMeta meta, Rows rows) {
        var before = payment(meta, rows);
        rows.put(
                new InspectionPaymentRow(
                        before.inspectionId(),
                        before.systemId(),
                        before.claim(),
                        before.claimed(),
                        event.amount(),
                        event.basis(),
                        null,
                        null,
                        null));
        at(InspectionStatus.VERIFIED, meta, rows);
    }

    @EventHandler
    void on(PaymentRecorded event, EventMeta meta, Rows rows) {
        var before = payment(meta, rows);
        rows.put(
                new InspectionPaymentRow(
                        before.inspectionId(),
                        before.systemId(),
                        before.claim(),
                        before.claimed(),
                        before.verified(),
                        before.basis(),
                        event.amount(),
                        event.paidOn(),
                        event.reference()));
        at(InspectionStatus.PAID, meta, rows);
    }

    /** A log from elsewhere may hold a payment for which nothing was claimed. */
    private static InspectionPaymentRow payment(EventMeta meta, Rows rows) {
        return rows.find(InspectionPaymentRow.class, meta.aggregateId())
                .orElseGet(() -> InspectionPaymentRow.none(meta.aggregateId(), meta.system()));
    }

    private static void at(InspectionStatus status, EventMeta meta, Rows rows) {
        change(meta, rows, row -> row.reached(status, meta.version()));
    }

    private static void change(EventMeta meta, Rows rows, UnaryOperator<InspectionRow> change) {
        rows.update(InspectionRow.class, meta.aggregateId(), change);
    }
}
