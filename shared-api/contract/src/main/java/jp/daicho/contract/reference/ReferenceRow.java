package jp.daicho.contract.reference;

import java.util.Map;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param code stable; unique within its table and group
 * @param group code of the heading above it, where the table has headings
 * @param label the guideline's words and their translation
 * @param columns the table's other columns by name, such as {@code viewpointJa}, {@code type} or
 *     {@code unit}
 */
public record ReferenceRow(
        String code, @Nullable String group, Text label, Map<String, String> columns) {

    public ReferenceRow {
        columns = Map.copyOf(columns);
    }

    /** A further column; {@code null} where the row has none of that name. */
    public @Nullable String column(String name) {
        return columns.get(name);
    }
}
