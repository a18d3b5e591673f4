package jp.daicho.http.json;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * The names that an answer shows beside its ids, looked up together before it is written; in force
 * while it is.
 */
public record ShownNames(Map<Named, Map<UUID, String>> names) {

    /** The names of the answer that this thread writes. */
    public static final ScopedValue<ShownNames> CURRENT = ScopedValue.newInstance();

    private static final String NAME = "Name";
    private static final String NAMES = "Names";

    /** The name, {@code null} where it is not to be shown. */
    @Nullable String of(Named kind, UUID id) {
        return names.getOrDefault(kind, Map.of()).get(id);
    }

    /**
     * What the property beside an id is called: {@code reportedBy} → {@code reportedByName}, {@code
     * systemId} → {@code systemName}, {@code persons} → {@code personNames}.
     */
    public static String beside(RecordComponent id) {
        var name = id.getName();
        if (isList(id)) {
            return (name.endsWith("s") ? name.substring(0, name.length() - 1) : name) + NAMES;
        }
        return (name.endsWith("Id") ? name.substring(0, name.length() - 2) : name) + NAME;
    }

    /** Whether it holds ids whose names are shown, several of them. */
    public static boolean isList(RecordComponent id) {
        return List.class.isAssignableFrom(id.getType());
    }

    /** What the component's ids are ids of; {@code null} where no name belongs beside it. */
    public static @Nullable Named kindOf(RecordComponent component) {
        var id = component.getAnnotation(IdOf.class);
        return id == null ? null : id.value();
    }
}
