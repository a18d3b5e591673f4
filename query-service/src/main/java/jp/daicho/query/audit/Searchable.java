package jp.daicho.query.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventType;
import jp.daicho.contract.sentence.Sentences;
import tools.jackson.databind.JsonNode;

/**
 * The texts of events that people search, and the words that a type of events always says. Ids,
 * times, digests and what is encrypted are not searched, nor are constants: those have filters.
 */
final class Searchable {

    private static final Pattern NO_TEXT =
            Pattern.compile(
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+Z)?");

    private final Map<String, Set<String>> textFields = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Searchable() {
        var sentences = new Sentences();
        for (var aggregate : AggregateTypes.all()) {
            for (var event : aggregate.eventClasses()) {
                var type = event.getAnnotation(EventType.class);
                var fields = new HashSet<String>();
                for (var component : event.getRecordComponents()) {
                    if (!component.getType().isEnum()) {
                        fields.add(component.getName());
                    }
                }
                textFields.put(type.name(), Set.copyOf(fields));
                var said = sentences.words(type.name());
                words.put(
                        type.name(),
                        Grams.normalised(
                                String.join(" ", type.ja(), type.en(), said.ja(), said.en())));
            }
        }
    }

    /** Every text of a payload once, one a line, normalised. */
    String textOf(String type, JsonNode payload) {
        var texts = new LinkedHashSet<String>();
        for (var name : textFields.getOrDefault(type, Set.of())) {
            var value = payload.get(name);
            if (value != null) {
                collect(value, texts::add);
            }
        }
        // the order of a set of names is no order
        return Grams.normalised(String.join("\n", new TreeSet<>(texts)));
    }

    private static void collect(JsonNode node, Consumer<String> to) {
        if (node.isString()) {
            var text = node.stringValue();
            if (!NO_TEXT.matcher(text).matches()) {
                to.accept(text);
            }
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, to));
        } else if (node.isObject()) {
            node.properties()
                    .forEach(field -> {
                        if (!field.getKey().equals("ciphertext")) {
                            collect(field.getValue(), to);
                        }
                    });
        }
    }

    /** The types whose events always say that. */
    Set<String> typesThatSay(String term) {
        var types = new TreeSet<String>();
        words.forEach((type, said) -> {
            if (said.contains(term)) {
                types.add(type);
            }
        });
        return types;
    }

    static int hash(String part) {
        return part.hashCode();
    }
}
