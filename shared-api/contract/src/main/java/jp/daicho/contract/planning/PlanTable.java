package jp.daicho.contract.planning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import jp.daicho.contract.reference.ReferenceGroup;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * A table of the guideline that planning is made and checked with, in its edition for maintenance
 * and that for operation; a merged document is checked with both.
 */
enum PlanTable {
    /** 表1-1-1, 表2-1-1 (IV-1.1-S1, IV-2.1-S1). */
    ITEMS("IV-1-1-1", "IV-2-1-1"),
    /** 表1-1-2, 表2-1-2 (IV-1.1-S1, IV-2.1-S1). */
    WORK("IV-1-1-2", "IV-2-1-2-a"),
    /** 表1-1-3, 表2-1-3 (IV-1.1-S4, IV-2.1-S4). */
    DELIVERABLES("IV-1-1-3", "IV-2-1-3"),
    /** 表1-2-1, 表2-2-1 (IV-1.2-S1, IV-2.2-S1). */
    PROCEDURES("IV-1-2-1", "IV-2-2-1"),
    /** 表1-2-2, 表2-2-2 (IV-1.2-S2, IV-2.2-S2). */
    MEETINGS("IV-1-2-2", "IV-2-2-2"),
    /** 表1-2-3, 表2-2-3 (IV-1.2-S3, IV-2.2-S4). */
    REPORTS("IV-1-2-3", "IV-2-2-3"),
    /** 表1-2-4, by the kinds of assets (IV-1.2-S7). */
    ASSETS("IV-1-2-4", null),
    /** 表1-2-5 (IV-1.2-S7). */
    CONFIGURATION_DOCUMENTS("IV-1-2-5", null),
    /** 表1-2-6, 表2-2-4 (IV-1.2-S8, IV-2.2-S7). */
    CHANGE_CONTROL("IV-1-2-6", "IV-2-2-4"),
    /** 表1-2-7, 表2-2-5 (IV-1.2-S9, IV-2.2-S8). */
    SECURITY("IV-1-2-7", "IV-2-2-5");

    private final String maintenance;
    private final @Nullable String operation;

    PlanTable(String maintenance, @Nullable String operation) {
        this.maintenance = maintenance;
        this.operation = operation;
    }

    /** The tables' ids for the track. */
    List<String> of(Track track) {
        return switch (track) {
            case MAINTENANCE -> List.of(maintenance);
            case OPERATION -> Stream.ofNullable(operation).toList();
            case COMBINED -> both();
        };
    }

    private List<String> both() {
        return Stream.of(maintenance, operation).filter(Objects::nonNull).toList();
    }

    /** The rows for the track; of 表1-2-4 each kind of asset is one. */
    List<TableRow> rows(Track track) {
        return of(track).stream()
                .flatMap(table -> codes(table).stream().map(code -> new TableRow(table, code)))
                .toList();
    }

    /** The rows for the track that have the code. */
    List<TableRow> rows(Track track, String code) {
        return rows(track).stream().filter(row -> row.code().equals(code)).toList();
    }

    /** Absent for something of its own kind; else a row of either edition. */
    Checks checkCode(Checks checks, @Nullable String code) {
        return checks.that(
                code == null || !rows(Track.COMBINED, code).isEmpty(),
                "code",
                "ガイドラインの表" + String.join("、", both()) + "の符号を指定してください。",
                "Expected a code of table " + String.join(" or ", both()) + ".");
    }

    private static List<String> codes(String table) {
        var reference = ReferenceTables.table(table);
        return table.equals("IV-1-2-4")
                ? reference.groups().stream().map(ReferenceGroup::code).toList()
                : reference.rows().stream().map(ReferenceRow::code).toList();
    }
}
