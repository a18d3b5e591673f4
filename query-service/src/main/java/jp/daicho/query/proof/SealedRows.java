package jp.daicho.query.proof;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.TilePath;
import org.postgresql.PGConnection;

/** The rows of one sealing, to be written by one COPY for each table. */
final class SealedRows {

    private static final String CHECKPOINT =
            "INSERT INTO proof.checkpoint (size, position, incarnation, sealed_at, note) VALUES (?, ?, ?, ?, ?)";

    private final StringBuilder leaves = new StringBuilder();
    private final StringBuilder tiles = new StringBuilder();
    private int count;

    int count() {
        return count;
    }

    void add(SealedLeaf leaf) {
        count++;
        leaves.append(leaf.index()).append('\t').append(leaf.position()).append('\t');
        bytes(leaf.hash(), leaves).append('\t');
        bytes(leaf.payload(), leaves).append('\n');
    }

    /** A subtree is complete; those that a tile holds are kept. */
    void complete(int level, long index, Hash root) {
        if (level % TilePath.HEIGHT == 0) {
            tiles.append(level / TilePath.HEIGHT).append('\t').append(index).append('\t');
            bytes(root, tiles).append('\n');
        }
    }

    private static StringBuilder bytes(Hash hash, StringBuilder out) {
        return out.append("\\\\x").append(hash.hex());
    }

    void write(Connection connection, Checkpoint checkpoint, SealedCheckpoint sealed)
            throws SQLException {
        copy(connection, "COPY proof.leaf (index, position, hash, payload) FROM STDIN", leaves);
        if (!tiles.isEmpty()) {
            copy(connection, "COPY proof.tile_hash (level, index, hash) FROM STDIN", tiles);
        }
        try (var statement = connection.prepareStatement(CHECKPOINT)) {
            statement.setLong(1, checkpoint.size());
            statement.setLong(2, checkpoint.position());
            statement.setObject(3, checkpoint.incarnation());
            statement.setObject(4, checkpoint.time().atOffset(ZoneOffset.UTC));
            statement.setString(5, sealed.note());
            statement.executeUpdate();
        }
    }

    private static void copy(Connection connection, String sql, StringBuilder rows)
            throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(sql, new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new SQLException("The rows could not be sent", "08006", e);
        }
    }
}
