package jp.daicho.query.proof;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.proof.LogEntry;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.query.platform.EventLog;
import jp.daicho.query.platform.QueryServer;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;

/** A query side on a real PostgreSQL that does not seal by itself, and events for it. */
final class TestLedger implements AutoCloseable {

    static final UUID SYSTEM = new UUID(1, 1);
    static final SigningKey KEY = SigningKey.generate("ledger.test", new SecureRandom());

    final QueryServer server;
    private long number;

    TestLedger(String... properties) {
        server = QueryServer.startWith(properties);
    }

    Sealer sealer() {
        return sealer(KEY);
    }

    Sealer sealer(SigningKey... keys) {
        return new Sealer(
                log(),
                server.database().as("sealer"),
                keys(List.of(keys), List.of()),
                Clock.systemUTC());
    }

    static ProofKeys keys(List<SigningKey> signing, List<String> earlier) {
        return new ProofKeys(
                new ProofSettings(
                        signing.stream().map(SigningKey::secret).toList(),
                        earlier,
                        Duration.ofMillis(10)));
    }

    EventLog log() {
        return server.bean(EventLog.class);
    }

    /** Reports an incident and closes it: two events; answers the position of the second. */
    long record(String title) {
        var incident = new UUID(5, ++number);
        return server.given(
                incident, SYSTEM, reported("I-" + number, title), new IncidentClosed("済"));
    }

    static IncidentReported reported(String code, String title) {
        return new IncidentReported(
                code,
                IncidentKind.values()[0],
                Track.values()[0],
                title,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    /** Uses up positions for nothing. */
    void burn() {
        execute("SELECT nextval(pg_get_serial_sequence('event_store.domain_event', 'position'))");
    }

    void awaitSettled(long position) {
        await(() -> log().settled() >= position);
    }

    /** Patient: a machine may be slow, and no test hangs on how fast it is. */
    static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(condition);
    }

    /**
     * Seals by a service of its own, as one that has just been started, everything up to a
     * position; another one that was killed may still be about to let go of the proof.
     */
    SealedCheckpoint sealed(long position) {
        awaitSettled(position);
        await(() -> {
            var sealer = sealer();
            sealer.seal();
            return sealer.position() >= position;
        });
        return reader().latest();
    }

    /**
     * The store lives another life from here on, as after a restore; returns when the service knows
     * that.
     */
    void liveAnew() {
        var before = log().incarnation();
        execute(
                "DELETE FROM event_store.incarnation; INSERT INTO event_store.incarnation DEFAULT VALUES");
        await(() -> !log().incarnation().equals(before));
    }

    /** From here on nothing is sealed but by hand, so that it is known what was signed when. */
    TestLedger sealedByHand() {
        server.bean(Sealing.class).stop();
        return this;
    }

    /** As the superuser, past every grant and trigger. */
    void tamper(String sql) {
        execute("SET session_replication_role = replica; " + sql);
    }

    void execute(String sql) {
        server.database().execute(sql);
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(server.database().as("reader"));
    }

    ProofReader reader() {
        return server.bean(ProofReader.class);
    }

    /** The entries of all rows as they are, in order: computed here, and not by the sealer. */
    List<LogEntry> entries() {
        return sql().query(
                        "SELECT * FROM event_store.domain_event ORDER BY position",
                        (row, n) ->
                                LogEntry.of(
                                        row.getLong("position"),
                                        row.getObject("event_id", UUID.class),
                                        row.getString("aggregate_id"),
                                        row.getString("aggregate_type"),
                                        row.getLong("sequence"),
                                        row.getString("type"),
                                        row.getInt("revision"),
                                        row.getObject("recorded_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("metadata"),
                                        row.getString("payload")));
    }

    List<SealedLeaf> leaves() {
        return reader().read(tables -> tables.leaves(0, Long.MAX_VALUE));
    }

    /** Writes until it is told to stop, with rollbacks; answers how many events it committed. */
    int writeSome(int transactions, Random random) throws SQLException {
        var events = new ArrayList<Long>();
        for (int i = 0; i < transactions; i++) {
            try (var connection = server.database().as("command").getConnection()) {
                connection.setAutoCommit(false);
                var incident = new UUID(random.nextLong(), random.nextLong());
                var position =
                        server.writer()
                                .append(
                                        connection,
                                        incident,
                                        java.util.Set.of(SYSTEM),
                                        reported("I", "連" + i));
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    events.add(position);
                }
            }
        }
        return events.size();
    }

    @Override
    public void close() {
        server.close();
    }
}
