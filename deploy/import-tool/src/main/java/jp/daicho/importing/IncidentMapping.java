package jp.daicho.importing;

import java.util.List;
import java.util.Map;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.Awaiting;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Level;
import jp.daicho.contract.incident.Priority;
import org.jspecify.annotations.Nullable;

/**
 * How a source's export is to be understood.
 *
 * @param source name of the source, kept with every incident
 * @param timeFormat pattern of its times
 * @param zone zone in which its times are meant
 * @param empty cells that say nothing, such as {@code ?}
 * @param title columns that make the title
 * @param states the source's states
 * @param levels the source's words for impact and urgency
 * @param overrideReason reason kept where the source's priority is not the matrix's
 */
record IncidentMapping(
        String source,
        String charset,
        String delimiter,
        String timeFormat,
        String zone,
        List<String> empty,
        IncidentKind kind,
        Track track,
        Columns columns,
        List<String> title,
        Map<String, Target> states,
        Map<String, Level> levels,
        Map<String, Priority> priorities,
        String overrideReason) {

    /** What a state of the source is in Daicho. */
    record Target(IncidentStatus status, @Nullable Awaiting awaiting) {}

    /**
     * Names of columns; {@code null} where the source has none.
     *
     * @param changedAt when the row's state was entered
     * @param sequence number of the change within the incident; orders what happened at the same
     *     time, and shows stragglers
     * @param reopenCount how often it was reopened so far
     */
    record Columns(
            String reference,
            String state,
            String changedAt,
            @Nullable String openedAt,
            @Nullable String sequence,
            @Nullable String impact,
            @Nullable String urgency,
            @Nullable String priority,
            @Nullable String category,
            @Nullable String resolutionCode,
            @Nullable String reopenCount) {}

    static IncidentMapping read(String nameOrFile) {
        var mapping = Mappings.read(nameOrFile, IncidentMapping.class);
        Mappings.needed(mapping.source, "source");
        Mappings.needed(mapping.charset, "charset");
        Mappings.needed(mapping.delimiter, "delimiter");
        Mappings.needed(mapping.timeFormat, "timeFormat");
        Mappings.needed(mapping.zone, "zone");
        Mappings.needed(mapping.empty, "empty");
        Mappings.needed(mapping.kind, "kind");
        Mappings.needed(mapping.track, "track");
        Mappings.needed(mapping.columns, "columns");
        Mappings.needed(mapping.columns.reference, "columns.reference");
        Mappings.needed(mapping.columns.state, "columns.state");
        Mappings.needed(mapping.columns.changedAt, "columns.changedAt");
        Mappings.needed(mapping.title, "title");
        Mappings.needed(mapping.states, "states");
        Mappings.needed(mapping.levels, "levels");
        Mappings.needed(mapping.priorities, "priorities");
        Mappings.needed(mapping.overrideReason, "overrideReason");
        for (var target : mapping.states.values()) {
            if ((target.status == IncidentStatus.WAITING) != (target.awaiting != null)) {
                throw new UnusableInput(
                        "Expected awaiting beside WAITING and nowhere else, but got " + target);
            }
        }
        return mapping;
    }

    /** What the cell says; {@code null} where it says nothing or there is no such column. */
    @Nullable String cell(CsvTable.Row row, @Nullable String column) {
        if (column == null) {
            return null;
        }
        var cell = row.cell(column).replaceAll("\\s+", " ");
        return cell.isEmpty() || empty.contains(cell) ? null : cell;
    }
}
