package jp.daicho.query.proof;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.daicho.http.GeneralProblem;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the proof as the role that reads the log. */
@Component
class ProofReader {

    private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final JdbcTemplate jdbc;

    ProofReader(@Qualifier("eventStore") DataSource eventStore) {
        jdbc = new JdbcTemplate(eventStore);
    }

    /** What is done with the tables. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ProofTables tables) throws SQLException;
    }

    /** Reads over one connection. */
    <T> T read(Reading<T> reading) {
        var found =
                jdbc.execute((java.sql.Connection connection) -> {
                    try {
                        return Optional.of(reading.read(new ProofTables(connection)));
                    } catch (ProofUnreadable e) {
                        throw e.why();
                    }
                });
        return found == null ? missing() : found.orElseGet(ProofReader::missing);
    }

    private static <T> T missing() {
        throw new IllegalStateException("Expected a reading to have a result");
    }

    /** The newest checkpoint; 404 where nothing has been sealed yet. */
    SealedCheckpoint latest() {
        return read(ProofTables::latest).orElseThrow(GeneralProblem.NOT_FOUND::because);
    }

    /**
     * The newest checkpoint, when everything up to a position is sealed. Whoever seals may be
     * another instance, so the tables are looked at.
     *
     * @throws jp.daicho.contract.Rejection where patience ends before
     */
    SealedCheckpoint latest(long position, Duration patience) {
        return sealed(position, patience, ProofTables::latest, latest -> latest);
    }

    /**
     * What is found when everything up to a position is sealed; looked for over one connection each
     * time.
     *
     * @param newest the checkpoint that was the newest when it was found
     * @throws jp.daicho.contract.Rejection where patience ends before
     */
    <T> T sealed(
            long position,
            Duration patience,
            Reading<Optional<T>> looking,
            Function<T, SealedCheckpoint> newest) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = read(looking);
            long reached = found.map(newest).map(c -> c.checkpoint().position()).orElse(0L);
            if (reached >= position) {
                return found.orElseThrow(GeneralProblem.NOT_FOUND::because);
            }
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                throw GeneralProblem.READ_MODEL_BEHIND.because(position, reached);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
        }
    }

    /** The checkpoint of a size; 404 where none was signed of exactly that. */
    SealedCheckpoint ofSize(long size) {
        return read(tables -> tables.ofSize(size)).orElseThrow(GeneralProblem.NOT_FOUND::because);
    }
}
