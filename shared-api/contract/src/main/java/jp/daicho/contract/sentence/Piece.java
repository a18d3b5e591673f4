package jp.daicho.contract.sentence;

import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a template. */
sealed interface Piece {

    /** What it says of a payload; {@code null} where the field that it needs is not there. */
    @Nullable String say(JsonNode payload, Language language, Wording wording);

    /** The ids for which it needs names. */
    default void ids(JsonNode payload, Consumer<UUID> to) {}

    /** The words that stand in it whatever the event holds. */
    default String words() {
        return "";
    }

    record Fixed(String text) implements Piece {
        @Override
        public String say(JsonNode payload, Language language, Wording wording) {
            return text;
        }

        @Override
        public String words() {
            return text;
        }
    }

    /** Something of the surroundings. */
    record Named(String word, Function<Wording, Text> name) implements Piece {
        @Override
        public String say(JsonNode payload, Language language, Wording wording) {
            return language.of(name.apply(wording));
        }
    }

    /** One value, or all of a list of values. */
    record Field(FieldPath path, Kind kind) implements Piece {
        @Override
        public @Nullable String say(JsonNode payload, Language language, Wording wording) {
            var value = path.in(payload);
            if (value == null) {
                return null;
            }
            if (!path.isList()) {
                return kind.say(value, language, wording);
            }
            return value.isEmpty()
                    ? null
                    : value.valueStream()
                            .map(v -> kind.say(v, language, wording))
                            .collect(Collectors.joining(language.separator()));
        }

        @Override
        public void ids(JsonNode payload, Consumer<UUID> to) {
            var value = path.in(payload);
            if (value != null && kind instanceof Kind.Id) {
                (path.isList() ? value.valueStream() : java.util.stream.Stream.of(value))
                        .forEach(v -> to.accept(UUID.fromString(v.asString())));
            }
        }
    }

    /** How many there are. */
    record Count(FieldPath path) implements Piece {
        @Override
        public String say(JsonNode payload, Language language, Wording wording) {
            var value = path.in(payload);
            return value == null ? "0" : Integer.toString(value.size());
        }
    }

    /** One of two texts. */
    record Choice(FieldPath path, String yes, String no) implements Piece {
        @Override
        public String say(JsonNode payload, Language language, Wording wording) {
            var value = path.in(payload);
            return value != null && value.asBoolean() ? yes : no;
        }

        @Override
        public String words() {
            return yes + " " + no;
        }
    }

    /** The same of each element of a list. */
    record Each(FieldPath path, List<Piece> pieces) implements Piece {
        @Override
        public @Nullable String say(JsonNode payload, Language language, Wording wording) {
            var value = path.in(payload);
            if (value == null || value.isEmpty()) {
                return null;
            }
            var all = new StringJoiner(language.separator());
            value.forEach(element -> {
                var said = SentenceTemplate.say(pieces, element, language, wording);
                if (said != null) {
                    all.add(said);
                }
            });
            return all.toString();
        }

        @Override
        public void ids(JsonNode payload, Consumer<UUID> to) {
            var value = path.in(payload);
            if (value != null) {
                value.forEach(element -> pieces.forEach(p -> p.ids(element, to)));
            }
        }

        @Override
        public String words() {
            return SentenceTemplate.words(pieces);
        }
    }

    /** Said where all of it is there. */
    record Optional(List<Piece> pieces) implements Piece {
        @Override
        public String say(JsonNode payload, Language language, Wording wording) {
            var said = SentenceTemplate.say(pieces, payload, language, wording);
            return said == null ? "" : said;
        }

        @Override
        public void ids(JsonNode payload, Consumer<UUID> to) {
            pieces.forEach(p -> p.ids(payload, to));
        }

        @Override
        public String words() {
            return SentenceTemplate.words(pieces);
        }
    }
}
