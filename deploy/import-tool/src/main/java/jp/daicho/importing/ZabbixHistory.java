package jp.daicho.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * History as Zabbix gives it: files of its real-time export ({@code history-….ndjson}, one value a
 * line), or the answer of its API's {@code history.get} (which names items by their ids alone).
 */
final class ZabbixHistory {

    private static final int NANOS = 1_000_000_000;

    /**
     * One value of one item.
     *
     * @param place line of the file, or number of the value in the answer, from 1
     * @param host technical name; {@code null} where the source does not say
     * @param visibleHost name for people
     * @param name of the item
     * @param at when it was collected; {@code null} where that cannot be read
     * @param value {@code null} of an item that is no number
     */
    record Value(
            Path file,
            int place,
            String itemid,
            @Nullable String host,
            @Nullable String visibleHost,
            @Nullable String name,
            @Nullable Instant at,
            @Nullable BigDecimal value) {}

    private ZabbixHistory() {}

    /**
     * Reads a file without holding it.
     *
     * @param unreadable told the place of what is no value at all
     * @throws UnusableInput where it is no such file
     */
    static void read(Path file, Consumer<Value> values, Consumer<Integer> unreadable) {
        try {
            if (file.getFileName().toString().contains(".ndjson")) {
                lines(file, values, unreadable);
            } else {
                answer(file, values, unreadable);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInput("Expected to read " + file + ", but: " + e, e);
        }
    }

    private static void lines(Path file, Consumer<Value> values, Consumer<Integer> unreadable)
            throws IOException {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int place = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                place++;
                if (!line.isBlank()) {
                    take(file, place, tree(line), values, unreadable);
                }
            }
        }
    }

    private static void answer(Path file, Consumer<Value> values, Consumer<Integer> unreadable)
            throws IOException {
        var root = tree(Files.readString(file));
        var list = root != null && root.isObject() ? root.path("result") : root;
        if (list == null || !list.isArray()) {
            throw new UnusableInput(
                    "Expected history-….ndjson, or the answer of history.get, in " + file);
        }
        int place = 0;
        for (var one : list) {
            place++;
            take(file, place, one, values, unreadable);
        }
    }

    private static @Nullable JsonNode tree(String json) {
        try {
            return EventCodec.mapper().readTree(json);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static void take(
            Path file,
            int place,
            @Nullable JsonNode node,
            Consumer<Value> values,
            Consumer<Integer> unreadable) {
        if (node == null || !node.has("itemid") || !node.has("clock") || !node.has("value")) {
            unreadable.accept(place);
            return;
        }
        // Until 5.0 the host is its visible name alone
        var host = node.path("host");
        values.accept(
                new Value(
                        file,
                        place,
                        node.path("itemid").asString(""),
                        text(host.isObject() ? host.path("host") : host),
                        text(host.isObject() ? host.path("name") : host),
                        text(node.path("name")),
                        time(node),
                        number(node)));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.stringValue() : null;
    }

    private static @Nullable Instant time(JsonNode node) {
        try {
            long clock = Long.parseLong(node.path("clock").asString(""));
            long nanos = node.has("ns") ? Long.parseLong(node.path("ns").asString("")) : 0;
            if (clock <= 0 || nanos < 0 || nanos >= NANOS) {
                return null;
            }
            return Instant.ofEpochSecond(clock, nanos).truncatedTo(ChronoUnit.MICROS);
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }

    /** Texts, logs and binary values have a type of their own, where the source says types. */
    private static @Nullable BigDecimal number(JsonNode node) {
        var type = node.path("type").asString("0");
        if (!type.equals("0") && !type.equals("3")) {
            return null;
        }
        try {
            return new BigDecimal(node.path("value").asString(""));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
