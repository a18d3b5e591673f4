package jp.daicho.command.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import jp.daicho.http.GeneralProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the first answer to an {@code Idempotency-Key}, in the transaction of the events it answers
 * for.
 */
final class Idempotency {

    /** Answers are replayed for at least this long. */
    static final Duration KEPT = Duration.ofHours(48);

    private final JdbcClient jdbc;

    Idempotency(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the key for this transaction. */
    Statement<Found> asking(IdempotencyKey key) {
        return Statement.ofOneRow(
                """
                SELECT pg_try_advisory_xact_lock(hashtextextended(?, 7)) AS mine, k.request_hash, k.answer
                FROM (SELECT 1) one LEFT JOIN event_store.idempotency_key k ON k.caller = ? AND k.key = ?\
                """,
                row ->
                        new Found(
                                row.getBoolean("mine"),
                                row.getBytes("request_hash"),
                                row.getString("answer")),
                key.caller() + "\u0001" + key.key(),
                key.caller(),
                key.key());
    }

    /**
     * Keeps the answer; a key that was answered meanwhile violates the primary key, and the command
     * is tried again.
     */
    void keep(IdempotencyKey key, String answer, Instant now) {
        jdbc.sql(
                        "INSERT INTO event_store.idempotency_key (caller, key, request_hash, answer, answered_at)"
                                + " VALUES (?, ?, ?, ?, ?)")
                .params(key.caller(), key.key(), key.hash(), answer, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Forgets answers older than {@link #KEPT}; says how many. */
    int forget(Instant now) {
        return jdbc.sql("DELETE FROM event_store.idempotency_key WHERE answered_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What there is of a key. */
    record Found(boolean mine, byte @Nullable [] hash, @Nullable String answer) {

        /**
         * The answer that was given before, {@code null} for the first time.
         *
         * @throws jp.daicho.contract.Rejection where the key is another request's, or its first is
         *     under way
         */
        @Nullable String answerTo(IdempotencyKey key) {
            if (hash != null) {
                if (!Arrays.equals(hash, key.hash())) {
                    throw GeneralProblem.IDEMPOTENCY_KEY_REUSED.because();
                }
                return answer;
            }
            if (!mine) {
                throw GeneralProblem.IDEMPOTENCY_KEY_IN_FLIGHT.because();
            }
            return null;
        }
    }
}
