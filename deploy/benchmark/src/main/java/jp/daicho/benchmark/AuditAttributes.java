package jp.daicho.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys by which the events of {@link AuditRows} are found where filters go together: one for
 * each value of an attribute and one for each two. The attributes of those events come round.
 */
final class AuditAttributes {

    /** 600 systems, 2,000 persons, 60 organisations, 3 roles; types by sixes and twenties. */
    static final int PERIOD = 6000;

    private static final String TABLE = "read_model.benchmark_attributes";

    private AuditAttributes() {}

    /** Answers the table of keys, by the remainder of the position and the type. */
    static String fill(Connection connection, String event) throws SQLException {
        try (var statement = connection.createStatement();
                var insert =
                        connection.prepareStatement("INSERT INTO " + TABLE + " VALUES (?, ?, ?)")) {
            statement.execute(
                    "CREATE TABLE " + TABLE + " (remainder int, type text, hashes bigint[])");
            try (var rows =
                    statement.executeQuery(
                            "SELECT DISTINCT position % "
                                    + PERIOD
                                    + ", type, actor, systems[1], organisation, role FROM "
                                    + event
                                    + " WHERE position BETWEEN 1000001 AND 1000000 + "
                                    + PERIOD
                                    + " OR position > (SELECT max(position) FROM "
                                    + event
                                    + ") - "
                                    + PERIOD)) {
                while (rows.next()) {
                    var values =
                            List.of(
                                    "\nACTOR " + rows.getString(3),
                                    "\nSYSTEM " + rows.getString(4),
                                    "\nORGANISATION " + rows.getString(5),
                                    "\nTYPE " + rows.getString(2),
                                    "\nROLE " + rows.getString(6));
                    insert.setInt(1, rows.getInt(1));
                    insert.setString(2, rows.getString(2));
                    insert.setArray(3, connection.createArrayOf("bigint", hashes(values)));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
            statement.execute("ANALYZE " + TABLE);
        }
        return TABLE;
    }

    private static Long[] hashes(List<String> values) {
        var hashes = new ArrayList<Long>();
        for (int one = 0; one < values.size(); one++) {
            hashes.add(AuditTexts.hash(values.get(one)));
            for (int other = one + 1; other < values.size(); other++) {
                hashes.add(AuditTexts.hash(values.get(one) + values.get(other)));
            }
        }
        return hashes.toArray(Long[]::new);
    }
}
