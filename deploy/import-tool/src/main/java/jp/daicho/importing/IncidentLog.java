package jp.daicho.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.daicho.contract.incident.Level;
import jp.daicho.contract.incident.Priority;
import org.jspecify.annotations.Nullable;

/** An export's rows as entries by incident, each incident's in the order in which they happened. */
final class IncidentLog {

    /**
     * One row: the state in which the incident was from then on.
     *
     * @param sequence number within the incident; 0 where the source has none
     * @param openedAt {@code null} where the source does not say
     */
    record Entry(
            int line,
            String reference,
            long sequence,
            Instant at,
            @Nullable Instant openedAt,
            String state,
            IncidentMapping.Target target,
            @Nullable Level impact,
            @Nullable Level urgency,
            @Nullable Priority priority,
            @Nullable String category,
            @Nullable String resolutionCode,
            @Nullable String reopenCount,
            String title) {}

    private final IncidentMapping mapping;
    private final Times times;
    private final Map<String, List<Entry>> byReference = new LinkedHashMap<>();
    private final List<ImportResult.Refused> refused = new ArrayList<>();

    private IncidentLog(IncidentMapping mapping) {
        this.mapping = mapping;
        times = new Times(mapping.timeFormat(), mapping.zone());
    }

    static IncidentLog read(CsvTable.Content content, IncidentMapping mapping) {
        var log = new IncidentLog(mapping);
        log.requireColumns(content.header());
        log.refused.addAll(content.refused());
        content.rows().forEach(log::add);
        log.byReference
                .values()
                .forEach(entries ->
                        entries.sort(
                                Comparator.comparing(Entry::at)
                                        .thenComparingLong(Entry::sequence)
                                        .thenComparingInt(Entry::line)));
        return log;
    }

    Collection<List<Entry>> incidents() {
        return byReference.values();
    }

    List<ImportResult.Refused> refused() {
        return refused;
    }

    private void requireColumns(List<String> header) {
        var c = mapping.columns();
        var names = new ArrayList<@Nullable String>(mapping.title());
        names.add(c.reference());
        names.add(c.state());
        names.add(c.changedAt());
        names.add(c.openedAt());
        names.add(c.sequence());
        names.add(c.impact());
        names.add(c.urgency());
        names.add(c.priority());
        names.add(c.category());
        names.add(c.resolutionCode());
        names.add(c.reopenCount());
        for (var name : names) {
            if (name != null && !header.contains(name)) {
                throw new UnusableInput(
                        "Expected a column " + name + ", but there are only " + header);
            }
        }
    }

    private void add(CsvTable.Row row) {
        var reference = Objects.requireNonNullElse(cell(row, mapping.columns().reference()), "");
        try {
            if (reference.isEmpty()) {
                throw new IllegalArgumentException("Expected a reference, but there is none");
            }
            byReference
                    .computeIfAbsent(reference, r -> new ArrayList<>())
                    .add(entry(row, reference));
        } catch (IllegalArgumentException e) {
            refused.add(
                    new ImportResult.Refused(
                            row.line(),
                            reference,
                            "unreadable-line",
                            String.valueOf(e.getMessage())));
        }
    }

    private Entry entry(CsvTable.Row row, String reference) {
        var c = mapping.columns();
        var state = Objects.requireNonNullElse(cell(row, c.state()), "");
        var sequence = cell(row, c.sequence());
        var opened = cell(row, c.openedAt());
        return new Entry(
                row.line(),
                reference,
                sequence == null ? 0 : Long.parseLong(sequence),
                time(Objects.requireNonNullElse(cell(row, c.changedAt()), "")),
                opened == null ? null : time(opened),
                state,
                word("state", state, mapping.states()),
                optional("impact", cell(row, c.impact()), mapping.levels()),
                optional("urgency", cell(row, c.urgency()), mapping.levels()),
                optional("priority", cell(row, c.priority()), mapping.priorities()),
                cell(row, c.category()),
                cell(row, c.resolutionCode()),
                cell(row, c.reopenCount()),
                title(row, reference));
    }

    private Instant time(String text) {
        try {
            return times.read(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Expected a time as " + mapping.timeFormat() + ", but got \"" + text + "\"", e);
        }
    }

    private static <T> T word(String what, String word, Map<String, T> known) {
        var meaning = known.get(word);
        if (meaning == null) {
            throw new IllegalArgumentException(
                    "Expected a " + what + " of the mapping, but got \"" + word + "\"");
        }
        return meaning;
    }

    private static <T> @Nullable T optional(
            String what, @Nullable String word, Map<String, T> known) {
        return word == null ? null : word(what, word, known);
    }

    /** What the source says in these columns; its reference where it says nothing. */
    private String title(CsvTable.Row row, String reference) {
        var words = new ArrayList<String>();
        for (var column : mapping.title()) {
            var word = cell(row, column);
            if (word != null) {
                words.add(word);
            }
        }
        return words.isEmpty() ? reference : String.join(" / ", words);
    }

    private @Nullable String cell(CsvTable.Row row, @Nullable String column) {
        return mapping.cell(row, column);
    }
}
