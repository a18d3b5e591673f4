package jp.daicho.contract.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sentence with places, bound to the fields of one event type.
 *
 * <ul>
 *   <li>{@code {actor}}, {@code {thing}}, {@code {system}}: of the {@link Wording}
 *   <li>{@code {title}}, {@code {term.begins}}: a field, said by its type; an id by its name
 *   <li>{@code {content@IV-7-1-1}}: the code of a row of one of the guideline's tables
 *   <li>{@code {deficiencies#}}: how many
 *   <li>{@code {late?期限後|期限内}}: one of two texts
 *   <li>{@code <documents:{documentId}第{revision}版>}: the same of each element
 *   <li>{@code [（理由：{reason}）]}: left out where a field in it is absent
 * </ul>
 */
final class SentenceTemplate {

    private final List<Piece> pieces;
    private final Language language;

    private SentenceTemplate(List<Piece> pieces, Language language) {
        this.pieces = pieces;
        this.language = language;
    }

    /**
     * A template.
     *
     * @throws IllegalArgumentException where a place resolves to no field, cannot be said, or may
     *     be empty without brackets around it
     */
    static SentenceTemplate of(String template, Class<?> event, Language language) {
        return new SentenceTemplate(new Parser(template).read(event), language);
    }

    String say(JsonNode payload, Wording wording) {
        var said = say(pieces, payload, language, wording);
        if (said != null) {
            return said;
        }
        // an event of an older revision, or of a field that became required: what there is of it
        return pieces.stream()
                .map(p -> p.say(payload, language, wording))
                .map(s -> s == null ? "–" : s)
                .collect(Collectors.joining());
    }

    void ids(JsonNode payload, Consumer<UUID> to) {
        pieces.forEach(p -> p.ids(payload, to));
    }

    String words() {
        return words(pieces);
    }

    boolean saysThing() {
        return pieces.stream()
                .anyMatch(p -> p instanceof Piece.Named named && named.word().equals("thing"));
    }

    static @Nullable String say(
            List<Piece> pieces, JsonNode payload, Language language, Wording wording) {
        var all = new StringBuilder();
        for (var piece : pieces) {
            var said = piece.say(payload, language, wording);
            if (said == null) {
                return null;
            }
            all.append(said);
        }
        return all.toString();
    }

    static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining(" "));
    }

    /** Reads a template from left to right. */
    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<Piece> read(Class<?> event) {
            var pieces = until("", event, false);
            if (at < text.length()) {
                throw wrong("an opening before " + text.charAt(at));
            }
            return pieces;
        }

        private List<Piece> until(String closing, Class<?> of, boolean optional) {
            var pieces = new ArrayList<Piece>();
            while (at < text.length() && "]>".indexOf(text.charAt(at)) < 0) {
                pieces.add(
                        switch (text.charAt(at)) {
                            case '{' -> place(of, optional);
                            case '[' -> {
                                at++;
                                yield new Piece.Optional(until("]", of, true));
                            }
                            case '<' -> each(of, optional);
                            default -> fixed();
                        });
            }
            if (!closing.isEmpty()) {
                if (at >= text.length() || text.charAt(at) != closing.charAt(0)) {
                    throw wrong(closing);
                }
                at++;
            }
            return List.copyOf(pieces);
        }

        private Piece fixed() {
            int from = at;
            while (at < text.length() && "{}[]<>".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            if (from == at) {
                throw wrong("no " + text.charAt(at));
            }
            return new Piece.Fixed(text.substring(from, at));
        }

        private Piece place(Class<?> of, boolean optional) {
            int end = text.indexOf('}', at);
            if (end < 0) {
                throw wrong("}");
            }
            var name = text.substring(at + 1, end);
            at = end + 1;
            return switch (name) {
                case "actor" -> new Piece.Named(name, Wording::actor);
                case "thing" -> new Piece.Named(name, Wording::thing);
                case "system" -> new Piece.Named(name, Wording::system);
                default -> field(name, of, optional);
            };
        }

        private Piece field(String name, Class<?> of, boolean optional) {
            if (name.endsWith("#")) {
                return new Piece.Count(list(name.substring(0, name.length() - 1), of));
            }
            int question = name.indexOf('?');
            if (question > 0) {
                int bar = name.indexOf('|', question);
                var path = FieldPath.of(of, name.substring(0, question));
                if (bar < 0 || path.type() != boolean.class) {
                    throw wrong("{boolean?one|other}");
                }
                return new Piece.Choice(
                        path, name.substring(question + 1, bar), name.substring(bar + 1));
            }
            int table = name.indexOf('@');
            var path = FieldPath.of(of, table < 0 ? name : name.substring(0, table));
            if (path.isOptional() && !optional) {
                throw wrong("brackets around {" + name + "}, which may be absent");
            }
            return new Piece.Field(
                    path,
                    table < 0
                            ? Kind.of(path.type())
                            : new Kind.Row(ReferenceTables.table(name.substring(table + 1))));
        }

        private Piece each(Class<?> of, boolean optional) {
            int colon = text.indexOf(':', at);
            if (colon < 0) {
                throw wrong("<list:…>");
            }
            var path = list(text.substring(at + 1, colon), of);
            if (!optional) {
                throw wrong("brackets around <" + path.names() + ":…>, which may be empty");
            }
            if (!(path.type() instanceof Class<?> element)) {
                throw wrong("a list of records");
            }
            at = colon + 1;
            return new Piece.Each(path, until(">", element, optional));
        }

        private FieldPath list(String name, Class<?> of) {
            var path = FieldPath.of(of, name);
            if (!path.isList()) {
                throw wrong("a list in " + name);
            }
            return path;
        }

        private IllegalArgumentException wrong(String expected) {
            return new IllegalArgumentException(
                    "Expected " + expected + " at " + at + " of the sentence " + text);
        }
    }
}
