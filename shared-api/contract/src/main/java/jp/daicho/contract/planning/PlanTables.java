package jp.daicho.contract.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;

/** The tables of the guideline that a maintenance work plan is made and checked with. */
final class PlanTables {

    /** 表1-1-1, 表1-1-2 and 表1-1-3 (IV-1.1-S1, S4, S5). */
    static final List<String> COVERED = List.of("IV-1-1-1", "IV-1-1-2", "IV-1-1-3");

    static final String DELIVERABLES = "IV-1-1-3";

    static final String PARTICIPANTS = "II-1-3";

    static final String VIEWPOINTS = "IV-1-3-1";

    private static final List<String> DOCUMENTS =
            List.of("ANNEX-DOCUMENTS", DELIVERABLES, "III-1-3-2", "III-2-3-2");

    private PlanTables() {}

    /** Every row of the covered tables. */
    static Set<TableRow> rowsToCover() {
        var rows = new HashSet<TableRow>();
        for (var table : COVERED) {
            ReferenceTables.table(table)
                    .rows()
                    .forEach(row -> rows.add(new TableRow(table, row.code())));
        }
        return rows;
    }

    static boolean isParticipant(String code) {
        return ReferenceTables.table(PARTICIPANTS).contains(code);
    }

    static void checkDocuments(Checks checks, String field, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            checks.that(
                    isDocument(code),
                    field + "/" + i,
                    "資料の符号がガイドラインの表にありません。",
                    "Expected the code of a document of the guideline.");
        }
    }

    static boolean isDocument(String code) {
        return DOCUMENTS.stream().anyMatch(table -> ReferenceTables.table(table).contains(code));
    }
}
