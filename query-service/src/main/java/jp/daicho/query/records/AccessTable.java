package jp.daicho.query.records;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of who saw what, for the role that may only add to it. */
@Component
class AccessTable {

    private static final String INSERT =
            "INSERT INTO records.access (access_id, seen_at, operation, sensitivity, person_id, organisation_id, roles,"
                    + " system_id, subjects, position, correlation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource dataSource;
    private final JdbcClient jdbc;

    AccessTable(@Qualifier("accessRecords") DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** All of them, or none. */
    void insert(List<AccessRecord> records) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.prepareStatement(INSERT)) {
                for (var record : records) {
                    bind(statement, record);
                    statement.addBatch();
                }
                statement.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Reads could not be recorded", e);
        }
    }

    private static void bind(PreparedStatement statement, AccessRecord record) throws SQLException {
        var connection = statement.getConnection();
        statement.setObject(1, record.id());
        statement.setObject(2, record.seenAt().atOffset(ZoneOffset.UTC));
        statement.setString(3, record.operation());
        statement.setString(4, record.sensitivity().name());
        statement.setObject(5, record.person());
        statement.setObject(6, record.organisation());
        statement.setArray(7, connection.createArrayOf("text", record.roles().toArray()));
        statement.setObject(8, record.system(), Types.OTHER);
        statement.setArray(
                9, connection.createArrayOf("uuid", record.subjects().toArray(UUID[]::new)));
        statement.setLong(10, record.position());
        statement.setString(11, record.correlation());
    }

    /** Forgets some of those seen before that moment; says how many. */
    long forget(Instant before) {
        return jdbc.sql("SELECT records.forget_accesses(?)")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
