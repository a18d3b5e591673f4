package jp.daicho.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.daicho.http.json.AnswerJson;
import jp.daicho.http.json.ShownNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The columns of a table of records: its components, with labels and names beside them. */
final class Columns {

    /** One column, and of what type its component is: texts for labels and names. */
    record Column(String name, Class<?> type) {}

    private Columns() {}

    static List<Column> of(Class<?> type) {
        var columns = new ArrayList<Column>();
        for (var component : type.getRecordComponents()) {
            columns.add(new Column(component.getName(), component.getType()));
            if (AnswerJson.labelOf(component.getType()) != null) {
                columns.add(new Column(component.getName() + AnswerJson.LABEL, String.class));
            }
            if (ShownNames.kindOf(component) != null) {
                columns.add(new Column(ShownNames.beside(component), String.class));
            }
        }
        return List.copyOf(columns);
    }

    /** The cells of an item by the names of their columns. */
    static JsonNode cells(Object item) {
        return AnswerJson.mapper().valueToTree(item);
    }

    /** What stands in a cell; nothing where nothing is known. */
    static String text(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        if (value.isValueNode()) {
            return value.asString();
        }
        if (value.isArray() && value.valueStream().allMatch(JsonNode::isValueNode)) {
            return value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
