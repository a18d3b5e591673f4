package jp.daicho.query.procurement;

import java.util.function.UnaryOperator;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.procurement.ConclusionEvent;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractConcluded;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.ReasonStatementExamined;
import jp.daicho.query.platform.Rows;

/** What events from the settled specification to the contract do to its rows. */
final class Ending {

    private Ending() {}

    static void on(ConclusionEvent event, EventMeta meta, Rows rows) {
        var at = meta.occurredAt();
        switch (event) {
            case ReasonStatementExamined e -> {
                put(meta, rows, row -> row.examined(e, at));
                Progress.reopen("III-1.6-X2", meta, rows);
                Progress.reopen("III-2.6-X2", meta, rows);
            }
            case ContractRechecked e -> {
                put(meta, rows, row -> row.rechecked(e, at));
                Progress.again(ProcurementStep.CONTRACT, meta, rows);
                Progress.met("III-1.6-X1", meta, rows);
                Progress.met("III-2.6-X1", meta, rows);
            }
            case ContractApproved e -> {
                put(meta, rows, row -> row.approved(e));
                Progress.met("III-1.6-X2", meta, rows);
                Progress.met("III-2.6-X2", meta, rows);
            }
            case ContractConcluded e -> {
                put(meta, rows, row -> row.concluded(e, at));
                Progress.done(ProcurementStep.CONTRACT, meta, rows);
                rows.update(
                        ProcurementRow.class,
                        meta.aggregateId(),
                        row -> row.is(ProcurementStatus.CONCLUDED));
            }
        }
    }

    private static void put(
            EventMeta meta, Rows rows, UnaryOperator<ProcurementConclusionRow> change) {
        var before =
                rows.find(ProcurementConclusionRow.class, meta.aggregateId())
                        .orElseGet(() -> ProcurementConclusionRow.none(meta.aggregateId()));
        rows.put(change.apply(before));
    }
}
