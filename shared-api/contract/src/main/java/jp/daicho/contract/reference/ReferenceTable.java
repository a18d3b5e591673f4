package jp.daicho.contract.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/**
 * A numbered table of the guideline.
 *
 * @param id chapter and number, such as {@code IV-1-2-4}
 * @param title as the guideline calls it
 * @param track {@code MAINTENANCE}, {@code OPERATION}, or {@code null} where it serves both
 * @param example whether the guideline gives it as an example, so that other values are possible
 * @param groups headings of its rows, in its order; empty where it has none
 * @param rows in its order
 */
public record ReferenceTable(
        String id,
        Text title,
        @Nullable String track,
        boolean example,
        List<ReferenceGroup> groups,
        List<ReferenceRow> rows) {

    public ReferenceTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /** Whether any row has the code. */
    public boolean contains(String code) {
        return rows.stream().anyMatch(row -> row.code().equals(code));
    }

    /** Whether the group has a row of that code. */
    public boolean contains(String group, String code) {
        return row(group, code).isPresent();
    }

    /** The first row of that code, whatever its group. */
    public Optional<ReferenceRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    public Optional<ReferenceRow> row(String group, String code) {
        return rows.stream()
                .filter(row -> group.equals(row.group()) && row.code().equals(code))
                .findFirst();
    }

    /** The rows under one heading, in the table's order. */
    public List<ReferenceRow> rowsOf(String group) {
        return rows.stream().filter(row -> group.equals(row.group())).toList();
    }

    public Set<String> codes() {
        return rows.stream().map(ReferenceRow::code).collect(Collectors.toUnmodifiableSet());
    }
}
