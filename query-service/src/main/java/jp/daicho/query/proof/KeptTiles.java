package jp.daicho.query.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.proof.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tiles that are complete, with their inner nodes: within a life of the store such a tile never
 * changes, and those high in the tree are part of every proof.
 */
@Component
class KeptTiles {

    /** Some six megabytes. */
    private static final int MOST = 128;

    private final Map<Key, List<List<Hash>>> kept =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, List<List<Hash>>> eldest) {
                    return size() > MOST;
                }
            };

    private record Key(UUID life, Tiles.Place place) {}

    synchronized @Nullable List<List<Hash>> get(UUID life, Tiles.Place place) {
        return kept.get(new Key(life, place));
    }

    synchronized void keep(UUID life, Tiles.Place place, List<List<Hash>> rows) {
        kept.put(new Key(life, place), rows);
    }
}
