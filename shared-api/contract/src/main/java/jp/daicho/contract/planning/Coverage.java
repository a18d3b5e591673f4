package jp.daicho.contract.planning;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the guideline's tables a document addresses, reasons away or misses (IV-1.1-S5,
 * IV-2.1-S1, IV-1.2-S1 to S9, IV-2.2-S1 to S8).
 */
final class Coverage {

    private final Track track;
    private final Set<TableRow> wanted = new LinkedHashSet<>();
    private final Set<TableRow> addressed = new HashSet<>();

    Coverage(Track track, PlanTable... tables) {
        this.track = track;
        Arrays.stream(tables).forEach(table -> wanted.addAll(table.rows(track)));
    }

    void address(List<TableRow> rows) {
        addressed.addAll(rows);
    }

    /** The rows of that code in the table, of each track that it is for. */
    void address(PlanTable table, @Nullable String code) {
        if (code != null) {
            addressed.addAll(table.rows(track, code));
        }
    }

    /** Every row named is one of the tables that the document is made with. */
    void checkKnown(Checks checks, String field, List<TableRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            checks.that(
                    wanted.contains(rows.get(i)),
                    field + "/" + i,
                    "この文書を作成する際に参照する表にない行です。",
                    "Expected a row of one of the tables that this document is made with.");
        }
    }

    /** A row is reasoned away only where it is one, and not addressed. */
    void checkOmitted(Checks checks, List<OmittedRow> omitted) {
        checkKnown(checks, "omittedRows", omitted.stream().map(OmittedRow::row).toList());
        for (int i = 0; i < omitted.size(); i++) {
            checks.that(
                    !addressed.contains(omitted.get(i).row()),
                    "omittedRows/" + i,
                    "記載されている行です。",
                    "Expected a row that the document does not address, but it does.");
        }
    }

    /**
     * Rows that are neither addressed nor reasoned away, such as {@code IV-1-1-2
     * PERIODIC_INSPECTION}, in order.
     */
    List<String> missing(List<OmittedRow> omitted) {
        var missing = new HashSet<>(wanted);
        missing.removeAll(addressed);
        omitted.forEach(row -> missing.remove(row.row()));
        var names = new TreeSet<String>();
        missing.forEach(row -> names.add(row.toString()));
        return List.copyOf(names);
    }
}
