package jp.daicho.contract.planning;

import java.util.List;
import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;

/** Codes of participants, documents and check points as planning uses them. */
final class PlanTables {

    static final String PARTICIPANTS = "II-1-3";

    /** 表1-3-1; 表2-3-1 has the same codes (IV-1.3-S1, IV-2.3-S1). */
    static final String VIEWPOINTS = "IV-1-3-1";

    private static final List<String> DOCUMENTS =
            List.of("ANNEX-DOCUMENTS", "IV-1-1-3", "III-1-3-2", "III-2-3-2");

    private PlanTables() {}

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
