package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;

/**
 * The work procedures, which show how the implementation rules are put into practice (IV-1.2-S1,
 * IV-2.2-S1).
 *
 * @param title title of the document
 * @param procedures each procedure, of 表1-2-1 or 表2-2-1
 * @param omittedRows rows of these tables that are not addressed, each with its reason
 * @param consistentWith documents that the procedures agree with
 */
public record ProceduresContent(
        String title,
        List<WorkProcedure> procedures,
        List<OmittedRow> omittedRows,
        List<ConsistentDocument> consistentWith)
        implements DocumentContent {

    public ProceduresContent {
        procedures = List.copyOf(procedures);
        omittedRows = List.copyOf(omittedRows);
        consistentWith = List.copyOf(consistentWith);
    }

    @Override
    public void check(Checks checks) {
        checks.line("title", title, 200)
                .size("procedures", procedures, 1, 200)
                .distinct("procedures", procedures, WorkProcedure::name)
                .each("procedures", procedures, WorkProcedure::check)
                .size("omittedRows", omittedRows, 0, 100)
                .distinct("omittedRows", omittedRows, OmittedRow::row)
                .each("omittedRows", omittedRows, OmittedRow::check)
                .size("consistentWith", consistentWith, 1, 50)
                .distinct("consistentWith", consistentWith, ConsistentDocument::document)
                .each("consistentWith", consistentWith, ConsistentDocument::check);
    }

    @Override
    public void checkFor(Track track, Checks checks) {
        coverage(track).checkOmitted(checks, omittedRows);
    }

    private Coverage coverage(Track track) {
        var coverage = new Coverage(track, PlanTable.PROCEDURES);
        procedures.forEach(p -> coverage.address(PlanTable.PROCEDURES, p.code()));
        return coverage;
    }

    @Override
    public List<String> missing(Track track) {
        return coverage(track).missing(omittedRows);
    }
}
