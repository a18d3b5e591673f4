package jp.daicho.query.platform;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** Names for ids, as they are at this moment and as far as a reader may be told them. */
public interface NameBook {

    /** The stable views that names of this kind are read from. */
    Set<String> views(Named kind);

    /**
     * Names for ids.
     *
     * @param system the one that the reading request is about; {@code null} where it is about the
     *     municipality
     * @return nothing for an id that has no name to be shown
     */
    Map<UUID, String> names(Named kind, Set<UUID> ids, Viewer viewer, @Nullable UUID system);
}
