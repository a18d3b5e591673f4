package jp.daicho.query.proof;

import java.util.Arrays;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.TilePath;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a tile: its hashes, and those above them within it, as far as they are complete. One
 * that is full takes sixteen kilobytes, and never changes within a life of the store; another one
 * only grows.
 */
final class Tile {

    private final byte[][] rows = new byte[TilePath.HEIGHT][];

    /**
     * A tile.
     *
     * @param hashes one after the other
     */
    Tile(byte[] hashes) {
        rows[0] = hashes;
        for (int height = 1; height < TilePath.HEIGHT; height++) {
            rows[height] = Hash.nodesAbove(rows[height - 1]);
        }
    }

    /**
     * A node; {@code null} where it is not complete.
     *
     * @param height above the tile's own hashes
     */
    @Nullable Hash node(int height, int index) {
        int from = index * Hash.LENGTH;
        return from < rows[height].length
                ? Hash.of(Arrays.copyOfRange(rows[height], from, from + Hash.LENGTH))
                : null;
    }
}
