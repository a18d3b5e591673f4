package jp.daicho.query.procurement;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.StepSkipped;
import jp.daicho.query.platform.Rows;

/** Steps and exit criteria of a procurement, as events move them. */
final class Progress {

    private Progress() {}

    static void begin(UUID procurement, Track track, EventMeta meta, Rows rows) {
        for (var step : ProcurementStep.values()) {
            rows.insert(ProcurementStepRow.open(procurement, step, track));
            for (var criterion : ExitCriteria.of(step, track)) {
                rows.insert(
                        new ProcurementCriterionRow(
                                procurement,
                                criterion,
                                meta.system(),
                                step,
                                CriterionStatus.OPEN,
                                null,
                                null,
                                null));
            }
        }
    }

    static void skip(StepSkipped event, EventMeta meta, Rows rows) {
        step(event.step(), meta, rows, row -> row.skipped(meta, event.rules(), event.reason()));
        criteria(event.step(), meta, rows, row -> row.is(CriterionStatus.SKIPPED, meta));
    }

    static void done(ProcurementStep step, EventMeta meta, Rows rows) {
        step(step, meta, rows, row -> row.done(meta));
    }

    /** What is begun anew is not done any more, and its criteria are not met. */
    static void again(ProcurementStep step, EventMeta meta, Rows rows) {
        step(step, meta, rows, ProcurementStepRow::open);
        criteria(step, meta, rows, ProcurementCriterionRow::open);
    }

    /** What the track does not ask for has no row, and stays without. */
    static void criterion(String criterion, CriterionStatus status, EventMeta meta, Rows rows) {
        var key = List.of(meta.aggregateId(), criterion);
        if (rows.find(ProcurementCriterionRow.class, key).isPresent()) {
            rows.update(ProcurementCriterionRow.class, key, row -> row.is(status, meta));
        }
    }

    /** What it was met by does not stand any more. */
    static void reopen(String criterion, EventMeta meta, Rows rows) {
        var key = List.of(meta.aggregateId(), criterion);
        if (rows.find(ProcurementCriterionRow.class, key).isPresent()) {
            rows.update(ProcurementCriterionRow.class, key, ProcurementCriterionRow::open);
        }
    }

    static void met(String criterion, EventMeta meta, Rows rows) {
        criterion(criterion, CriterionStatus.MET, meta, rows);
    }

    private static void step(
            ProcurementStep step,
            EventMeta meta,
            Rows rows,
            UnaryOperator<ProcurementStepRow> change) {
        rows.update(ProcurementStepRow.class, List.of(meta.aggregateId(), step), change);
    }

    private static void criteria(
            ProcurementStep step,
            EventMeta meta,
            Rows rows,
            UnaryOperator<ProcurementCriterionRow> change) {
        for (var criterion : ExitCriteria.of(step, Track.COMBINED)) {
            var key = List.of(meta.aggregateId(), criterion);
            if (rows.find(ProcurementCriterionRow.class, key).isPresent()) {
                rows.update(ProcurementCriterionRow.class, key, change);
            }
        }
    }
}
