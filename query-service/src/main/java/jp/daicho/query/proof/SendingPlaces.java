package jp.daicho.query.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far checkpoints have been sent, in the database. */
@Component
class SendingPlaces {

    private final JdbcClient jdbc;

    SendingPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a destination is; a new one is at the beginning. */
    SendingPlace of(String destination, Instant now) {
        var query =
                jdbc.sql("SELECT * FROM proof_sending.destination WHERE destination = ?")
                        .param(destination)
                        .query(ViewMapper.of(SendingPlace.class));
        var known = query.optional();
        if (known.isPresent()) {
            return known.get();
        }
        jdbc.sql(
                        "INSERT INTO proof_sending.destination (destination, next_attempt_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(destination, utc(now))
                .update();
        return query.single();
    }

    /**
     * Takes the next delivery for this instance: nobody else tries it until the lease ends.
     *
     * @return whether it is still to be done
     */
    boolean claim(SendingPlace place, Instant now, Duration lease) {
        return jdbc.sql(
                                """
                                UPDATE proof_sending.destination SET next_attempt_at = :lease
                                WHERE destination = :destination AND next_attempt_at <= :now AND size = :size\
                                """)
                        .param("lease", utc(now.plus(lease)))
                        .param("destination", place.destination())
                        .param("now", utc(now))
                        .param("size", place.size())
                        .update()
                == 1;
    }

    void sent(SendingPlace place, Checkpoint last, Instant now, Instant next) {
        jdbc.sql(
                        """
                        UPDATE proof_sending.destination SET size = :size, incarnation = :incarnation, sent_at = :now,
                            next_attempt_at = :next, failures = 0, last_error = NULL
                        WHERE destination = :destination\
                        """)
                .param("size", last.size())
                .param("incarnation", last.incarnation())
                .param("now", utc(now))
                .param("next", utc(next))
                .param("destination", place.destination())
                .update();
    }

    void failed(SendingPlace place, String error, Instant next) {
        jdbc.sql(
                        """
                        UPDATE proof_sending.destination SET failures = failures + 1, last_error = :error, next_attempt_at = :next
                        WHERE destination = :destination\
                        """)
                .param("error", error)
                .param("next", utc(next))
                .param("destination", place.destination())
                .update();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
