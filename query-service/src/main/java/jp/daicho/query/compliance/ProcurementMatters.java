package jp.daicho.query.compliance;

import jp.daicho.contract.EventMeta;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementFailed;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.ReasonStatementExamined;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationSettled;
import jp.daicho.contract.procurement.StepSkipped;

/** What events do to procurements (III-1, III-2). */
final class ProcurementMatters {

    /** Note: where the software came from when the specification was approved. */
    static final String SOLUTION = "solution";

    private ProcurementMatters() {}

    static void on(ProcurementEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case ProcurementOpened e -> {
                // a contract is concluded before it begins
                var due = e.firstDay().minusDays(1);
                matters.put(
                        Matter.of(
                                        MatterKind.PROCUREMENT,
                                        meta.aggregateId(),
                                        meta.system(),
                                        e.track(),
                                        due,
                                        e.title())
                                .due(due));
            }
            case StepSkipped e -> {
                if (e.step() == ProcurementStep.SPECIFICATION) {
                    matters.move(meta, state -> state.did(Deed.SKIPPED, proof));
                }
            }
            // another revision is approved anew
            case SpecificationDrafted _ -> matters.move(meta, state -> state.undid(Deed.SUBMITTED));
            case SpecificationApproved e ->
                    matters.move(
                            meta,
                            state ->
                                    state.did(Deed.SUBMITTED, proof)
                                            .noted(SOLUTION, e.solution().name()));
            case SpecificationSettled _ ->
                    matters.move(meta, state -> state.did(Deed.AGREED, proof));
            case ReasonStatementExamined _ ->
                    matters.move(meta, state -> state.undid(Deed.APPROVED));
            case ContractRechecked _ ->
                    matters.move(
                            meta, state -> state.undid(Deed.APPROVED).did(Deed.RECHECKED, proof));
            case ContractApproved _ -> matters.move(meta, state -> state.did(Deed.APPROVED, proof));
            case ProcurementFailed _ -> matters.move(meta, state -> state.did(Deed.FAILED, proof));
            // what else happens meets no criterion and opens none
            default -> {}
        }
    }
}
