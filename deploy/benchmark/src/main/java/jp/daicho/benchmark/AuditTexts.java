package jp.daicho.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/** What the events of {@link AuditRows} say, with the keys that a search looks for. */
final class AuditTexts {

    private AuditTexts() {}

    /** Two phrases of a vocabulary of 2,000 in each text, a third of them with a frequent word. */
    static void fill(Connection connection, String text, String event) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE read_model.benchmark_vocabulary (n int PRIMARY KEY, phrase text, hashes bigint[])");
            try (var insert =
                    connection.prepareStatement(
                            "INSERT INTO read_model.benchmark_vocabulary VALUES (?, ?, ?)")) {
                for (int n = 0; n < 2000; n++) {
                    // a rare phrase is one of two thousand; the beginnings of its number are keys
                    // too
                    var phrase = "語彙" + n + (n % 3 == 0 ? "の帳票が出ない" : "の画面で入力が遅い");
                    insert.setInt(1, n);
                    insert.setString(2, phrase);
                    insert.setArray(3, connection.createArrayOf("bigint", hashes(phrase, n)));
                    insert.execute();
                }
            }
            statement.execute("ANALYZE read_model.benchmark_vocabulary");
            statement.execute(
                    """
                    INSERT INTO %s (position, text, keys)
                    SELECT e.position, a.phrase || chr(10) || b.phrase,
                           ARRAY(SELECT (e.position / 32768) << 32 | h FROM unnest(a.hashes || b.hashes || k.hashes) h)
                      FROM %s e
                      JOIN read_model.benchmark_vocabulary a ON a.n = e.position * 31 %% 2000
                      JOIN read_model.benchmark_vocabulary b ON b.n = e.position * 17 / 5 %% 2000
                      JOIN %s k ON k.remainder = e.position %% %d AND k.type = e.type
                     WHERE e.position > 1000000
                    """
                            .formatted(
                                    text,
                                    event,
                                    AuditAttributes.fill(connection, event),
                                    AuditAttributes.PERIOD));
        }
    }

    private static Long[] hashes(String phrase, int number) {
        var hashes = new ArrayList<Long>();
        for (int i = 0; i + 2 <= phrase.length(); i++) {
            var pair = phrase.substring(i, i + 2);
            if (pair.chars().noneMatch(Character::isDigit)) {
                hashes.add(hash(pair));
            }
        }
        var digits = Integer.toString(number);
        for (int n = 1; n <= digits.length(); n++) {
            hashes.add(hash(digits.substring(0, n)));
        }
        return hashes.toArray(Long[]::new);
    }

    static long hash(String part) {
        return Integer.toUnsignedLong(part.hashCode());
    }
}
