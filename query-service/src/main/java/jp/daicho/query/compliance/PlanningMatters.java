package jp.daicho.query.compliance;

import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.planning.ApprovalRequested;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanApprovalEvent;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanPart;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ProceduresSubmitted;

/** What events do to plans, implementation rules and procedures (IV-1.1…1.3, IV-2.1…2.3). */
final class PlanningMatters {

    private static final String REVISION = "revision";

    private PlanningMatters() {}

    static MatterKind kindOf(PlanPart part) {
        return switch (part) {
            case PLAN -> MatterKind.PLAN;
            case RULES -> MatterKind.RULES;
            case PROCEDURES -> MatterKind.PROCEDURES;
        };
    }

    static void on(PlanDocumentEvent event, EventMeta meta, Matters matters) {
        switch (event) {
            case PlanRequested e -> requested(e, meta, matters);
            case MaintenancePlanSubmitted e -> submitted(e.revision(), meta, matters);
            case OperationPlanSubmitted e -> submitted(e.revision(), meta, matters);
            case ImplementationRulesSubmitted e -> submitted(e.revision(), meta, matters);
            case ProceduresSubmitted e -> submitted(e.revision(), meta, matters);
            case PlanRevised e -> submitted(e.revision(), meta, matters);
            case DocumentConfirmed _ ->
                    matters.move(meta, state -> state.did(Deed.CONFIRMED, Proof.of(meta)));
        }
    }

    private static void requested(PlanRequested event, EventMeta meta, Matters matters) {
        var year = new FiscalYear(event.fiscalYear());
        matters.put(
                Matter.of(
                                kindOf(event.kind().part()),
                                meta.aggregateId(),
                                meta.system(),
                                event.kind().track(),
                                year.lastDay(),
                                event.kind().name())
                        .during(year.firstDay(), year.lastDay())
                        .under(event.contractId(), null)
                        .due(event.dueOn()));
    }

    /** Another revision is confirmed, reported and approved anew. */
    private static void submitted(int revision, EventMeta meta, Matters matters) {
        matters.move(
                meta,
                state ->
                        state.undid(Deed.CONFIRMED, Deed.REPORTED, Deed.APPROVED)
                                .did(Deed.SUBMITTED, Proof.of(meta))
                                .noted(REVISION, Integer.toString(revision)));
    }

    static void on(PlanApprovalEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case CompletionReportSubmitted e ->
                    e.report()
                            .documents()
                            .forEach(id ->
                                    matters.change(
                                            id, m -> m.with(s -> s.did(Deed.REPORTED, proof))));
            case ApprovalRequested _ -> {}
            case PlanningApproved e ->
                    e.documents()
                            .forEach(document ->
                                    matters.change(
                                            document.documentId(),
                                            m -> approved(m, document.revision(), proof)));
            case PlanningReturned e ->
                    e.deficiencies()
                            .forEach(deficiency ->
                                    returned(
                                            deficiency.documentId(),
                                            deficiency.findingId(),
                                            matters));
        }
    }

    private static Matter approved(Matter matter, int revision, Proof proof) {
        return Integer.toString(revision).equals(matter.state().notes().get(REVISION))
                ? matter.with(state -> state.did(Deed.APPROVED, proof))
                : matter;
    }

    /**
     * Each deficiency is an open finding of its document from now on (IV-1.3-S4), which is
     * confirmed and approved anew.
     */
    private static void returned(UUID document, UUID finding, Matters matters) {
        matters.remember(finding, document);
        matters.change(
                document,
                m ->
                        m.with(state ->
                                state.undid(Deed.CONFIRMED, Deed.APPROVED)
                                        .opened(ReviewMatters.FINDING + finding)));
    }
}
