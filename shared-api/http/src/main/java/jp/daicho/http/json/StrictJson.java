package jp.daicho.http.json;

import java.lang.reflect.Type;
import java.util.Objects;
import jp.daicho.contract.InvalidCommand;
import tools.jackson.databind.JsonNode;

/**
 * Reads what callers send. Nothing is guessed, coerced, dropped or filled in; everything that does
 * not fit is said at once, each with its JSON pointer.
 *
 * <p>Types: records (components without {@code @Nullable} are required), sealed families with
 * {@code @JsonTypeInfo(property)}, records of one component with {@code @JsonValue}, enums by name,
 * {@code String}, {@code boolean}, {@code int}, {@code long}, {@code UUID}, {@code Instant}, {@code
 * LocalDate}, {@code LocalTime}, {@code YearMonth}, {@code Duration}, {@code Period}, {@code
 * ZoneId}, {@code URI}, {@code BigDecimal} (as a string), lists, sets and maps of these, and {@code
 * JsonNode}.
 */
public final class StrictJson {

    private StrictJson() {}

    /**
     * Reads a JSON text in UTF-8.
     *
     * @throws MalformedJson where it is no JSON text
     * @throws InvalidCommand where it does not fit the type
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return type.cast(read(json, (Type) type));
    }

    /** As {@link #read(byte[], Class)}, of a type with arguments. */
    public static Object read(byte[] json, Type type) {
        return bind(tree(json), type);
    }

    /** Reads a JSON text into a tree, for bodies whose parts are answered one by one. */
    public static JsonNode tree(byte[] json) {
        return StrictParser.parse(json);
    }

    /** Binds a part of a tree that {@link #tree} read; pointers start at that part. */
    public static <T> T bind(JsonNode node, Class<T> type) {
        return type.cast(bind(node, (Type) type));
    }

    private static Object bind(JsonNode node, Type type) {
        return Objects.requireNonNull(new Binder().bind(node, TypeUse.of(type)));
    }
}
