package jp.daicho.query.proof;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.Subtrees;
import jp.daicho.contract.proof.TilePath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The complete subtrees of the sealed tree, by tiles: each is read once and its inner nodes
 * computed once, for as long as this lives. For trees that were sealed before it was made; not safe
 * for several threads.
 */
final class Tiles implements Subtrees {

    private static final Logger LOG = LoggerFactory.getLogger(Tiles.class);

    private static final int MOST = 64;

    record Place(int level, long index) {}

    private final ProofTables tables;
    private final @Nullable KeptTiles kept;
    private final @Nullable UUID life;
    private final Map<Place, Tile> read =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Place, Tile> eldest) {
                    return size() > MOST;
                }
            };

    /** Tiles as the tables have them now. */
    Tiles(ProofTables tables) {
        this(tables, null, null);
    }

    /** Tiles that may have been read before, in the same life of the store. */
    Tiles(ProofTables tables, @Nullable KeptTiles kept, @Nullable UUID life) {
        this.tables = tables;
        this.kept = kept;
        this.life = life;
    }

    /**
     * A proof, or none where the tree has a hole on its way: a file for the verifier is made
     * nevertheless, and the verifier finds what is not proven.
     */
    static List<Hash> orNothing(Supplier<List<Hash>> proof) {
        try {
            return proof.get();
        } catch (ProofBroken e) {
            LOG.error("The sealed tree has a hole", e);
            return List.of();
        }
    }

    @Override
    public Hash root(int level, long index) {
        int height = level % TilePath.HEIGHT;
        long perTile = TilePath.FULL >> height;
        var place = new Place(level / TilePath.HEIGHT, index / perTile);
        int at = (int) (index % perTile);
        var node = tile(place).node(height, at);
        if (node == null) {
            // it may have grown since it was read
            node = readAgain(place).node(height, at);
        }
        if (node == null) {
            throw new ProofBroken(
                    "Expected the subtree "
                            + index
                            + " of level "
                            + level
                            + " to be sealed, but it is not there");
        }
        return node;
    }

    private Tile tile(Place place) {
        var known = read.get(place);
        if (known == null && kept != null && life != null) {
            known = kept.get(life, place);
        }
        return known == null ? readAgain(place) : known;
    }

    private Tile readAgain(Place place) {
        var tile = new Tile(hashes(place));
        read.put(place, tile);
        if (kept != null && life != null) {
            kept.keep(life, place, tile);
        }
        return tile;
    }

    private byte[] hashes(Place place) {
        try {
            return tables.hashes(place.level, place.index * TilePath.FULL, TilePath.FULL);
        } catch (SQLException e) {
            throw new ProofUnreadable(e);
        }
    }
}
