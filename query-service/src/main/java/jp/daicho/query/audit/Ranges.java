package jp.daicho.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where in the log the events of a time can be: a page of events of two years ago is not found by
 * walking through those since.
 */
final class Ranges {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Ranges() {}

    /** Positions, both ends included. */
    record Range(long from, long to) {
        long size() {
            return to - from + 1;
        }

        Range first(long most) {
            return new Range(from, Math.min(to, from + most - 1));
        }
    }

    /**
     * Blocks of keys, in the order in which they are asked, of which not all positions are meant.
     *
     * @param bounds the first and the last position
     */
    record Blocks(List<Long> numbers, Range bounds) {}

    /** Rising ranges, between two positions. */
    static List<Range> of(AuditFilter filter, long from, long to, JdbcClient jdbc) {
        var ranges = List.of(new Range(from, to));
        if (filter.recordedFrom() != null || filter.recordedTo() != null) {
            ranges =
                    cut(
                            ranges,
                            blocks(
                                    Axis.RECORDED,
                                    filter.recordedFrom(),
                                    filter.recordedTo(),
                                    jdbc));
        }
        if (filter.occurredFrom() != null || filter.occurredTo() != null) {
            ranges =
                    cut(
                            ranges,
                            blocks(
                                    Axis.OCCURRED,
                                    filter.occurredFrom(),
                                    filter.occurredTo(),
                                    jdbc));
        }
        return ranges;
    }

    private static List<Range> blocks(
            Axis axis, @Nullable Instant from, @Nullable Instant to, JdbcClient jdbc) {
        var found = new ArrayList<Range>();
        jdbc.sql(
                        "SELECT DISTINCT block FROM read_model.audit_time"
                                + " WHERE axis = :axis AND day BETWEEN :from AND :to ORDER BY block")
                .param("axis", axis.name())
                .param("from", from == null ? FIRST : Axis.day(from))
                .param("to", to == null ? LAST : Axis.day(to))
                .query(Long.class)
                .list()
                .forEach(block -> {
                    long first = block * Axis.BLOCK;
                    long last = first + Axis.BLOCK - 1;
                    if (!found.isEmpty() && found.getLast().to == first - 1) {
                        found.set(found.size() - 1, new Range(found.getLast().from, last));
                    } else {
                        found.add(new Range(first, last));
                    }
                });
        return found;
    }

    /** What two lists of rising ranges have in common. */
    private static List<Range> cut(List<Range> some, List<Range> others) {
        var common = new ArrayList<Range>();
        int s = 0;
        int o = 0;
        while (s < some.size() && o < others.size()) {
            long from = Math.max(some.get(s).from, others.get(o).from);
            long to = Math.min(some.get(s).to, others.get(o).to);
            if (from <= to) {
                common.add(new Range(from, to));
            }
            if (some.get(s).to < others.get(o).to) {
                s++;
            } else {
                o++;
            }
        }
        return common;
    }
}
