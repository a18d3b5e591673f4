package jp.daicho.contract.lawchange;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTable;
import jp.daicho.contract.reference.ReferenceTables;

/** What a work plan for a revision of law says (表1-5-1). */
public final class WorkPlanTable {

    public static final ReferenceTable ROWS = ReferenceTables.table("IV-1-5-1");

    private WorkPlanTable() {}

    /** Rows on which nothing is said, in the table's order. */
    public static List<ReferenceRow> missing(List<PlannedContent> contents) {
        Set<String> said =
                contents.stream().map(PlannedContent::code).collect(Collectors.toUnmodifiableSet());
        return ROWS.rows().stream().filter(row -> !said.contains(row.code())).toList();
    }
}
