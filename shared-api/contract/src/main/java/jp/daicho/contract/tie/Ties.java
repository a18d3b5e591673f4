package jp.daicho.contract.tie;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the ids in each event type stand for, from {@code ties.properties} beside the event types of
 * each feature.
 *
 * <ul>
 *   <li>{@code PlanRequested.contractId = Contract}, with {@code .ja} and {@code .en}: what the
 *       event's aggregate is to that one
 *   <li>{@code … = PlanDocument | AnnualReview}: an aggregate of one of these types
 *   <li>{@code … = person}, {@code organisation}, {@code part}: nothing to follow
 *   <li>{@code … = announces}: a part that another aggregate will take up
 *   <li>{@code … = takes-up}, with {@code .ja} and {@code .en}: a part that another may have
 *       announced
 * </ul>
 *
 * <p>An id that answers show by its name ({@link jp.daicho.contract.IdOf}) need not be named.
 */
public final class Ties {

    private final Map<String, List<Reference>> references = new HashMap<>();
    private final Map<String, Map<String, IdPath>> paths = new HashMap<>();
    private final Set<String> forgotten = new TreeSet<>();

    /**
     * Reads all of them.
     *
     * @throws IllegalStateException where one names an event, an id or a type that does not exist
     */
    public Ties() {
        var files = new HashMap<String, Properties>();
        for (var aggregate : AggregateTypes.all()) {
            var file = files.computeIfAbsent(aggregate.feature(), f -> read(aggregate));
            for (var event : aggregate.eventClasses()) {
                add(event, file);
            }
        }
        files.forEach((feature, left) -> {
            if (!left.isEmpty()) {
                throw new IllegalStateException(
                        "Expected an id in an event of "
                                + feature
                                + " for each of "
                                + left.stringPropertyNames());
            }
        });
    }

    private void add(Class<? extends DomainEvent> event, Properties file) {
        var type = event.getAnnotation(EventType.class).name();
        var known = IdPath.of(event);
        var all = new ArrayList<Reference>();
        known.forEach((path, id) -> {
            var key = event.getSimpleName() + "." + path;
            var meaning = (String) file.remove(key);
            if (meaning != null) {
                all.add(reference(path, meaning, text(key, file)));
            } else if (!id.isNamed()) {
                forgotten.add(key);
            }
        });
        paths.put(type, known);
        references.put(type, List.copyOf(all));
    }

    private static @Nullable Text text(String key, Properties file) {
        var ja = (String) file.remove(key + ".ja");
        var en = (String) file.remove(key + ".en");
        return ja == null || en == null ? null : new Text(ja, en);
    }

    private static Reference reference(String path, String meaning, @Nullable Text reason) {
        return switch (meaning) {
            case "person", "organisation", "part" ->
                    new Reference.Untied(
                            path, Reference.Untied.Of.valueOf(meaning.toUpperCase(Locale.ROOT)));
            case "announces" -> new Reference.Announced(path);
            case "takes-up" -> new Reference.TakenUp(path, needed(path, reason));
            default ->
                    new Reference.Tie(
                            path,
                            Arrays.stream(meaning.split(" \\| "))
                                    .map(type -> AggregateTypes.named(type).name())
                                    .toList(),
                            needed(path, reason));
        };
    }

    private static Text needed(String path, @Nullable Text reason) {
        if (reason == null) {
            throw new IllegalStateException(
                    "Expected the reason of " + path + " in Japanese and English");
        }
        return reason;
    }

    private static Properties read(AggregateType aggregate) {
        var file = new Properties();
        try (var in = aggregate.events().getResourceAsStream("ties.properties")) {
            if (in != null) {
                file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** What the ids in events of a type stand for. */
    public List<Reference> of(String type) {
        return references.getOrDefault(type, List.of());
    }

    /** The ids that stand at a place of an event, each once, in their order. */
    public Set<UUID> ids(String type, Reference reference, DomainEvent event) {
        var ids = new LinkedHashSet<UUID>();
        var path = paths.getOrDefault(type, Map.of()).get(reference.path());
        if (path != null) {
            path.ids(event, ids::add);
        }
        return ids;
    }

    /** Ids in events of which nobody said what they stand for. */
    Set<String> forgotten() {
        return Set.copyOf(forgotten);
    }
}
