package jp.daicho.query.proof;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tiles that were read, with their inner nodes: within a life of the store a full one never
 * changes, and those high in the tree and at its end are part of every proof. Of one that was not
 * full yet what it has is right, too; whoever misses something reads it again.
 */
@Component
class KeptTiles {

    /** Eight megabytes at most: of 130,000 leaves. */
    private static final int MOST = 512;

    private final Map<Key, Tile> kept =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Tile> eldest) {
                    return size() > MOST;
                }
            };

    private record Key(UUID life, Tiles.Place place) {}

    synchronized @Nullable Tile get(UUID life, Tiles.Place place) {
        return kept.get(new Key(life, place));
    }

    synchronized void keep(UUID life, Tiles.Place place, Tile tile) {
        kept.put(new Key(life, place), tile);
    }
}
