package jp.daicho.query.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.Subtrees;
import jp.daicho.contract.proof.TilePath;
import org.jspecify.annotations.Nullable;

/**
 * The complete subtrees of the sealed tree, by tiles: each is read once and its inner nodes
 * computed once, for as long as this lives. For trees that were sealed before it was made; not safe
 * for several threads.
 */
final class Tiles implements Subtrees {

    private static final int MOST = 64;

    record Place(int level, long index) {}

    private final ProofTables tables;
    private final @Nullable KeptTiles kept;
    private final @Nullable UUID life;
    private final Map<Place, List<List<Hash>>> read =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Place, List<List<Hash>>> eldest) {
                    return size() > MOST;
                }
            };

    /** Tiles as the tables have them now. */
    Tiles(ProofTables tables) {
        this(tables, null, null);
    }

    /**
     * Tiles of which the complete ones may have been read before, in the same life of the store.
     */
    Tiles(ProofTables tables, @Nullable KeptTiles kept, @Nullable UUID life) {
        this.tables = tables;
        this.kept = kept;
        this.life = life;
    }

    @Override
    public Hash root(int level, long index) {
        int tileLevel = level / TilePath.HEIGHT;
        int within = level % TilePath.HEIGHT;
        long perTile = TilePath.FULL >> within;
        var rows = tile(new Place(tileLevel, index / perTile)).get(within);
        int at = (int) (index % perTile);
        if (at >= rows.size()) {
            throw new ProofBroken(
                    "Expected the subtree "
                            + index
                            + " of level "
                            + level
                            + " to be sealed, but it is not there");
        }
        return rows.get(at);
    }

    /** The tile's rows of nodes, its hashes first, as far as they are complete. */
    private List<List<Hash>> tile(Place place) {
        var known = read.get(place);
        if (known == null) {
            known = keptOrRead(place);
            read.put(place, known);
        }
        return known;
    }

    private List<List<Hash>> keptOrRead(Place place) {
        if (kept == null || life == null) {
            return rows(hashes(place));
        }
        var known = kept.get(life, place);
        if (known == null) {
            known = rows(hashes(place));
            if (known.getFirst().size() == TilePath.FULL) {
                kept.keep(life, place, known);
            }
        }
        return known;
    }

    private List<Hash> hashes(Place place) {
        try {
            return tables.hashes(place.level, place.index * TilePath.FULL, TilePath.FULL);
        } catch (SQLException e) {
            throw new ProofUnreadable(e);
        }
    }

    private static List<List<Hash>> rows(List<Hash> hashes) {
        var rows = new ArrayList<List<Hash>>();
        rows.add(hashes);
        for (int height = 1; height < TilePath.HEIGHT; height++) {
            var below = rows.getLast();
            var row = new ArrayList<Hash>(below.size() / 2);
            for (int i = 0; i + 1 < below.size(); i += 2) {
                row.add(Hash.ofNode(below.get(i), below.get(i + 1)));
            }
            rows.add(row);
        }
        return rows;
    }
}
