package jp.daicho.query.planning;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.planning.ApprovalRequested;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.DocumentContent;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ProceduresSubmitted;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans, rules and procedures, every revision of them, and their approval. */
@Component
class PlanningProjection implements Projection {

    static final String NAME = "planning";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                PlanRow.class,
                PlanRevisionRow.class,
                PlanConfirmationRow.class,
                PlanApprovedRow.class,
                PlanApprovalRow.class);
    }

    @EventHandler
    void on(PlanRequested event, EventMeta meta, Rows rows) {
        rows.insert(
                new PlanRow(
                        meta.aggregateId(),
                        event.kind(),
                        meta.system(),
                        event.contractId(),
                        event.fiscalYear(),
                        event.builderHandoverCompletedOn(),
                        event.noBuilderHandoverReason(),
                        event.basedOn(),
                        event.dueOn(),
                        meta.occurredAt(),
                        meta.actor().person(),
                        0,
                        meta.version()));
    }

    @EventHandler
    void on(MaintenancePlanSubmitted event, EventMeta meta, Rows rows) {
        submitted(event.revision(), event.submittedBy(), null, event.content(), meta, rows);
    }

    @EventHandler
    void on(OperationPlanSubmitted event, EventMeta meta, Rows rows) {
        submitted(event.revision(), event.submittedBy(), null, event.content(), meta, rows);
    }

    @EventHandler
    void on(ImplementationRulesSubmitted event, EventMeta meta, Rows rows) {
        submitted(
                event.revision(), event.submittedBy(), event.reason(), event.content(), meta, rows);
    }

    @EventHandler
    void on(ProceduresSubmitted event, EventMeta meta, Rows rows) {
        submitted(
                event.revision(), event.submittedBy(), event.reason(), event.content(), meta, rows);
    }

    @EventHandler
    void on(PlanRevised event, EventMeta meta, Rows rows) {
        submitted(
                event.revision(), event.submittedBy(), event.reason(), event.content(), meta, rows);
    }

    private static void submitted(
            int revision,
            UUID by,
            @Nullable String reason,
            DocumentContent content,
            EventMeta meta,
            Rows rows) {
        rows.insert(
                new PlanRevisionRow(
                        meta.aggregateId(),
                        revision,
                        meta.system(),
                        content.title(),
                        reason,
                        meta.occurredAt(),
                        by,
                        EventCodec.mapper().valueToTree(content)));
        rows.update(PlanRow.class, meta.aggregateId(), row -> row.at(revision, meta.version()));
    }

    @EventHandler
    void on(DocumentConfirmed event, EventMeta meta, Rows rows) {
        rows.put(
                new PlanConfirmationRow(
                        meta.aggregateId(),
                        event.revision(),
                        meta.occurredAt(),
                        meta.actor().person(),
                        event.scheduleFeasibility(),
                        event.remark(),
                        true));
        rows.update(
                PlanRow.class,
                meta.aggregateId(),
                row -> row.at(row.latestRevision(), meta.version()));
    }

    @EventHandler
    void on(CompletionReportSubmitted event, EventMeta meta, Rows rows) {
        rows.put(
                new PlanApprovalRow(
                        meta.aggregateId(),
                        meta.system(),
                        PlanApprovalStatus.REPORTED,
                        event.number(),
                        event.report().documents(),
                        EventCodec.mapper().valueToTree(event.report()),
                        meta.occurredAt(),
                        event.submittedBy(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        meta.version()));
    }

    @EventHandler
    void on(ApprovalRequested event, EventMeta meta, Rows rows) {
        rows.update(
                PlanApprovalRow.class,
                meta.aggregateId(),
                row ->
                        row.requested(
                                meta.occurredAt(),
                                event.requestedBy(),
                                event.opinion(),
                                meta.version()));
    }

    @EventHandler
    void on(PlanningApproved event, EventMeta meta, Rows rows) {
        rows.update(
                PlanApprovalRow.class,
                meta.aggregateId(),
                row ->
                        row.decided(
                                PlanApprovalStatus.APPROVED,
                                meta.occurredAt(),
                                meta.actor().person(),
                                event.comment(),
                                0,
                                meta.version()));
        for (var document : event.documents()) {
            rows.put(
                    new PlanApprovedRow(
                            document.documentId(),
                            document.revision(),
                            meta.aggregateId(),
                            meta.occurredAt(),
                            meta.actor().person(),
                            true));
        }
    }

    @EventHandler
    void on(PlanningReturned event, EventMeta meta, Rows rows) {
        rows.update(
                PlanApprovalRow.class,
                meta.aggregateId(),
                row ->
                        row.decided(
                                PlanApprovalStatus.RETURNED,
                                meta.occurredAt(),
                                meta.actor().person(),
                                null,
                                event.deficiencies().size(),
                                meta.version()));
        for (var deficiency : event.deficiencies()) {
            var plan = deficiency.documentId();
            var revision = rows.get(PlanRow.class, plan).latestRevision();
            rows.find(PlanConfirmationRow.class, List.of(plan, revision))
                    .ifPresent(row -> rows.put(row.returned()));
            rows.find(PlanApprovedRow.class, List.of(plan, revision))
                    .ifPresent(row -> rows.put(row.returned()));
        }
    }
}
