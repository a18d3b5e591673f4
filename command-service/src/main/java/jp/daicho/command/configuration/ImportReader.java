package jp.daicho.command.configuration;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Text;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.ConfigurationProblem;
import jp.daicho.contract.configuration.NewRelation;
import jp.daicho.contract.configuration.RegisterItem;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.http.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lines of an import as commands. The same line becomes the same command, whenever it is sent: ids
 * that it does not give are derived from what it says.
 */
final class ImportReader {

    private static final UUID NAMESPACE = UUID.fromString("8d1f7c06-0f4e-5e0e-9a3b-41f6ab7c2d10");
    private static final Set<String> PLAIN =
            Set.of("itemId", "kind", "managementNumber", "occurredAt");
    private static final Map<String, RelationKind> RELATIONS =
            Arrays.stream(RelationKind.values())
                    .collect(Collectors.toUnmodifiableMap(Enum::name, k -> k));

    private final UUID system;
    private final ConfigurationTables tables;
    private final Map<String, UUID> numbered = new HashMap<>();

    ImportReader(UUID system, ConfigurationTables tables) {
        this.system = system;
        this.tables = tables;
    }

    /**
     * Reads a line.
     *
     * @param cells whether the line is of a table, where everything is text
     * @throws InvalidCommand where it does not say what an item is
     */
    RegisterItem read(JsonNode node, boolean cells) {
        var line =
                StrictJson.bind(cells ? structured(node) : node, ItemRequests.ImportedItem.class);
        var id = line.itemId() == null ? derived("item", line.managementNumber()) : line.itemId();
        numbered.putIfAbsent(line.managementNumber(), id);
        var relations = new ArrayList<NewRelation>();
        for (var relation :
                Objects.requireNonNullElse(
                        line.relations(), List.<ItemRequests.ImportedRelation>of())) {
            var target = target(relation, relations.size());
            relations.add(
                    new NewRelation(
                            derived("relation", id + " " + relation.kind() + " " + target),
                            relation.kind(),
                            target));
        }
        return new RegisterItem(
                id,
                line.kind(),
                line.managementNumber(),
                Objects.requireNonNullElse(line.attributes(), Map.of()),
                relations,
                line.occurredAt());
    }

    private UUID derived(String what, String name) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, what + "\u0001" + system + "\u0001" + name);
    }

    private UUID target(ItemRequests.ImportedRelation relation, int index) {
        var number = relation.managementNumber();
        if ((relation.itemId() == null) == (number == null)) {
            throw new InvalidCommand(
                    List.of(
                            new InvalidCommand.Violation(
                                    "/relations/" + index,
                                    new Text(
                                            "itemIdとmanagementNumberのどちらか一つが必要です。",
                                            "Expected either itemId or managementNumber."))));
        }
        if (relation.itemId() != null) {
            return relation.itemId();
        }
        var ofThisImport = numbered.get(Objects.requireNonNull(number));
        return ofThisImport != null
                ? ofThisImport
                : tables.itemNumbered(system, number)
                        .orElseThrow(
                                () -> ConfigurationProblem.RELATED_ITEM_UNKNOWN.because(number));
    }

    /** Columns named after a relation hold its targets' numbers, all others attributes. */
    private static JsonNode structured(JsonNode row) {
        var kind = kindOf(row.path("kind").asString(""));
        var item = JsonNodeFactory.instance.objectNode();
        var attributes = JsonNodeFactory.instance.objectNode();
        var relations = JsonNodeFactory.instance.arrayNode();
        row.properties()
                .forEach(cell -> {
                    var name = cell.getKey();
                    var text = cell.getValue().stringValue();
                    if (PLAIN.contains(name)) {
                        item.put(name, text);
                    } else if (RELATIONS.containsKey(name)) {
                        for (var number : text.split(";")) {
                            relations.add(relation(name, number.strip()));
                        }
                    } else {
                        attributes.set(name, kind.read(name, text).json());
                    }
                });
        item.set("attributes", attributes);
        item.set("relations", relations);
        return item;
    }

    private static ObjectNode relation(String kind, String number) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("kind", kind)
                .put("managementNumber", number);
    }

    /** What a wrong kind is told is said when the line is bound. */
    private static AssetKind kindOf(String name) {
        return Arrays.stream(AssetKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElse(AssetKind.OTHER);
    }
}
