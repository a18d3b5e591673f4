package jp.daicho.query.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The table of positions: one row per generation of a projection, committed together with its rows.
 */
final class Positions {

    private static final String TABLE = "read_model.projection_position";

    private final DataSource dataSource;

    Positions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What is kept of a generation.
     *
     * @param shape the projection's version and the definition of its tables, as a digest
     * @param live whether the stable views show it
     * @param rebuild whether somebody asked for the next one to be built
     */
    record Kept(
            int generation,
            long position,
            UUID incarnation,
            String shape,
            boolean live,
            boolean rebuild) {

        private static Kept read(ResultSet row) throws SQLException {
            return new Kept(
                    row.getInt("generation"),
                    row.getLong("position"),
                    row.getObject("incarnation", UUID.class),
                    row.getString("shape"),
                    row.getBoolean("live"),
                    row.getBoolean("rebuild"));
        }
    }

    Optional<Kept> live(String name) throws SQLException {
        return all(name).stream().filter(Kept::live).findFirst();
    }

    List<Kept> all(String name) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return all(connection, name);
        }
    }

    /**
     * In a transaction of the caller's: whoever holds a connection must not wait for a second one,
     * or as many projections as the pool has connections wait for each other.
     */
    List<Kept> all(Connection connection, String name) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "SELECT * FROM " + TABLE + " WHERE name = ? ORDER BY generation")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Kept>();
                while (rows.next()) {
                    found.add(Kept.read(rows));
                }
                return found;
            }
        }
    }

    /**
     * The live generation of every projection, by its name; for those whom another instance runs.
     */
    Map<String, Kept> live() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement("SELECT * FROM " + TABLE + " WHERE live");
                var rows = statement.executeQuery()) {
            var found = new HashMap<String, Kept>();
            while (rows.next()) {
                found.put(rows.getString("name"), Kept.read(rows));
            }
            return found;
        }
    }

    void begin(Connection connection, String name, Kept kept) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "INSERT INTO "
                                + TABLE
                                + " (name, generation, position, incarnation, shape, live) VALUES (?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, name);
            statement.setInt(2, kept.generation);
            statement.setLong(3, kept.position);
            statement.setObject(4, kept.incarnation);
            statement.setString(5, kept.shape);
            statement.setBoolean(6, kept.live);
            statement.executeUpdate();
        }
    }

    /**
     * Moves on, if nobody else did: two owners for a moment, after a lost connection, cannot both
     * write.
     */
    void advance(Connection connection, String name, int generation, long from, long to)
            throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "UPDATE "
                                + TABLE
                                + " SET position = ? WHERE name = ? AND generation = ? AND position = ?")) {
            statement.setLong(1, to);
            statement.setString(2, name);
            statement.setInt(3, generation);
            statement.setLong(4, from);
            if (statement.executeUpdate() != 1) {
                throw new LostOwnership(name);
            }
        }
    }

    /**
     * Asks the owner of the projection for a new generation; {@code false} where there is no live
     * one.
     */
    boolean wantRebuild(String name, boolean wanted) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement =
                        connection.prepareStatement(
                                "UPDATE " + TABLE + " SET rebuild = ? WHERE name = ? AND live")) {
            statement.setBoolean(1, wanted);
            statement.setString(2, name);
            return statement.executeUpdate() == 1;
        }
    }

    void forget(Connection connection, String name, int generation) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "DELETE FROM " + TABLE + " WHERE name = ? AND generation = ?")) {
            statement.setString(1, name);
            statement.setInt(2, generation);
            statement.executeUpdate();
        }
    }

    void show(Connection connection, String name, int generation) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        "UPDATE " + TABLE + " SET live = (generation = ?) WHERE name = ?")) {
            statement.setInt(1, generation);
            statement.setString(2, name);
            statement.executeUpdate();
        }
    }
}
