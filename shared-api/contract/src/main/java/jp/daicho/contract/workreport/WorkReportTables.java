package jp.daicho.contract.workreport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.Track;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTable;
import jp.daicho.contract.reference.ReferenceTables;

/** What is to be reported (表1-2-3 of maintenance, 表2-2-3 of operation). */
public final class WorkReportTables {

    private static final ReferenceTable MAINTENANCE = ReferenceTables.table("IV-1-2-3");
    private static final ReferenceTable OPERATION = ReferenceTables.table("IV-2-2-3");

    private WorkReportTables() {}

    /** That of operation has each row of that of maintenance, and so is for both in one hand. */
    public static ReferenceTable of(Track track) {
        return track == Track.MAINTENANCE ? MAINTENANCE : OPERATION;
    }

    static boolean contains(String code) {
        return MAINTENANCE.contains(code) || OPERATION.contains(code);
    }

    /** Rows of the track's table on which nothing is said, in its order. */
    public static List<ReferenceRow> missing(Track track, List<ReportedContent> contents) {
        Set<String> said =
                contents.stream()
                        .map(ReportedContent::code)
                        .collect(Collectors.toUnmodifiableSet());
        return of(track).rows().stream().filter(row -> !said.contains(row.code())).toList();
    }
}
