package jp.daicho.command.platform.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps events that a policy could not serve; those of one aggregate stay in their order. */
final class DeadLetters {

    private static final String COLUMNS =
            "SELECT policy, event_id, position, aggregate_id AS aggregate, problem, detail, tries"
                    + " FROM policy.dead_letter";

    private final JdbcClient jdbc;
    private final Clock clock;

    DeadLetters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Until the end of the transaction nobody else serves events of the aggregate. */
    void hold(String policy, String aggregate) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 11))")
                .param(policy + "\n" + aggregate)
                .query((row, number) -> number)
                .single();
    }

    boolean areBefore(String policy, StoredEvent event) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT FROM policy.dead_letter
                        WHERE policy = ? AND aggregate_id = ? AND position < ?)\
                        """)
                .params(policy, event.aggregate(), event.position())
                .query(Boolean.class)
                .single();
    }

    void put(String policy, StoredEvent event, Failure failure) {
        jdbc.sql(
                        """
                        INSERT INTO policy.dead_letter
                            (policy, event_id, position, aggregate_id, problem, detail, failed_at, tries)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
                        ON CONFLICT (policy, event_id) DO UPDATE SET problem = excluded.problem,
                            detail = excluded.detail, failed_at = excluded.failed_at,
                            tries = policy.dead_letter.tries + 1\
                        """)
                .params(
                        policy,
                        event.eventId(),
                        event.position(),
                        event.aggregate(),
                        failure.problem(),
                        failure.detail(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes it out; {@code false} where somebody else did. */
    boolean remove(String policy, UUID eventId) {
        return jdbc.sql("DELETE FROM policy.dead_letter WHERE policy = ? AND event_id = ?")
                        .params(policy, eventId)
                        .update()
                == 1;
    }

    /** All, or those of one policy, in the order of the log. */
    List<DeadLetter> all(@Nullable String policy) {
        return jdbc.sql(
                        COLUMNS
                                + " WHERE :policy::text IS NULL OR policy = :policy ORDER BY policy, position")
                .param("policy", policy)
                .query(DeadLetters::letter)
                .list();
    }

    Optional<DeadLetter> find(String policy, UUID eventId) {
        return jdbc.sql(COLUMNS + " WHERE policy = ? AND event_id = ?")
                .params(policy, eventId)
                .query(DeadLetters::letter)
                .optional();
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getString("policy"),
                row.getObject("event_id", UUID.class),
                row.getLong("position"),
                row.getString("aggregate"),
                row.getString("problem"),
                row.getString("detail"),
                row.getInt("tries"));
    }

    long count(String policy) {
        return jdbc.sql("SELECT count(*) FROM policy.dead_letter WHERE policy = ?")
                .param(policy)
                .query(Long.class)
                .single();
    }
}
