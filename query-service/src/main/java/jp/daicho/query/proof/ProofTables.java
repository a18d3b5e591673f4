package jp.daicho.query.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.daicho.contract.proof.Hash;
import org.jspecify.annotations.Nullable;

/** Reads the tables of the proof, over one connection. */
final class ProofTables {

    private static final String TILE_OF_LEAVES =
            "SELECT string_agg(hash, NULL ORDER BY index) FROM proof.leaf WHERE index >= ? AND index < ?";
    private static final String TILE =
            "SELECT string_agg(hash, NULL ORDER BY index) FROM proof.tile_hash"
                    + " WHERE index >= ? AND index < ? AND level = ?";
    private static final String LEAVES = "SELECT index, position, hash, payload FROM proof.leaf";

    private static final String PLACE =
            "SELECT c.note, l.index, l.position, l.hash, l.payload FROM proof.checkpoint c"
                    + " LEFT JOIN proof.leaf l ON l.position = ? ORDER BY c.size DESC LIMIT 1";

    private final Connection connection;

    ProofTables(Connection connection) {
        this.connection = connection;
    }

    /** The newest checkpoint. */
    Optional<SealedCheckpoint> latest() throws SQLException {
        return checkpoint("SELECT note FROM proof.checkpoint ORDER BY size DESC LIMIT 1");
    }

    /**
     * The newest checkpoint, and beside it the leaf of the event at a position, if that is sealed.
     * One statement: whoever asks for a proof waits for each.
     */
    Optional<SealedPlace> place(long position) throws SQLException {
        try (var statement = prepare(PLACE, position);
                var row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            row.getLong(2);
            return Optional.of(
                    new SealedPlace(
                            new SealedCheckpoint(row.getString(1)),
                            row.wasNull() ? null : leaf(row, 2)));
        }
    }

    /** The checkpoint of exactly that size. */
    Optional<SealedCheckpoint> ofSize(long size) throws SQLException {
        return checkpoint("SELECT note FROM proof.checkpoint WHERE size = ?", size);
    }

    private Optional<SealedCheckpoint> checkpoint(String sql, long... parameters)
            throws SQLException {
        try (var statement = prepare(sql, parameters);
                var row = statement.executeQuery()) {
            return row.next()
                    ? Optional.of(new SealedCheckpoint(row.getString(1)))
                    : Optional.empty();
        }
    }

    /** The first checkpoints of more leaves than that, smallest first. */
    List<SealedCheckpoint> above(long size, int most) throws SQLException {
        try (var statement =
                        prepare(
                                "SELECT note FROM proof.checkpoint WHERE size > ? ORDER BY size LIMIT ?",
                                size,
                                most);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<SealedCheckpoint>();
            while (rows.next()) {
                found.add(new SealedCheckpoint(rows.getString(1)));
            }
            return found;
        }
    }

    /** The last checkpoint of each day (UTC) up to a size, oldest first. */
    List<SealedCheckpoint> lastOfEachDay(long through) throws SQLException {
        try (var statement =
                        prepare(
                                "SELECT DISTINCT ON ((sealed_at AT TIME ZONE 'UTC')::date) note FROM proof.checkpoint"
                                        + " WHERE size < ? ORDER BY (sealed_at AT TIME ZONE 'UTC')::date, size DESC",
                                through);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<SealedCheckpoint>();
            while (rows.next()) {
                found.add(new SealedCheckpoint(rows.getString(1)));
            }
            return found;
        }
    }

    /** How many leaves there are. */
    long size() throws SQLException {
        try (var statement = prepare("SELECT coalesce(max(index) + 1, 0) FROM proof.leaf");
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Hashes of a level of tiles in order, one after the other; fewer where there are not so many.
     *
     * @param level 0 for the leaves
     */
    byte[] hashes(int level, long from, int count) throws SQLException {
        try (var statement =
                        level == 0
                                ? prepare(TILE_OF_LEAVES, from, from + count)
                                : prepare(TILE, from, from + count, level);
                var row = statement.executeQuery()) {
            row.next();
            var hashes = row.getBytes(1);
            return hashes == null ? new byte[0] : hashes;
        }
    }

    /** The leaf of the event at a position; {@code null} where it is not sealed. */
    @Nullable SealedLeaf leafAt(long position) throws SQLException {
        var found = leaves(LEAVES + " WHERE position = ?", position);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** Leaves in order. */
    List<SealedLeaf> leaves(long from, long before) throws SQLException {
        return leaves(LEAVES + " WHERE index >= ? AND index < ? ORDER BY index", from, before);
    }

    private List<SealedLeaf> leaves(String sql, long... parameters) throws SQLException {
        try (var statement = prepare(sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<SealedLeaf>();
            while (rows.next()) {
                found.add(leaf(rows, 1));
            }
            return found;
        }
    }

    private static SealedLeaf leaf(ResultSet row, int first) throws SQLException {
        return new SealedLeaf(
                row.getLong(first),
                row.getLong(first + 1),
                Hash.of(row.getBytes(first + 2)),
                Hash.of(row.getBytes(first + 3)));
    }

    private PreparedStatement prepare(String sql, long... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }
}
