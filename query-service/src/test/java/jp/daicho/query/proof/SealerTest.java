package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.daicho.contract.proof.CompactRange;
import jp.daicho.contract.proof.LogEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is sealed is what is in the log: all of it, once, in its order, and nothing before it is
 * settled.
 */
class SealerTest {

    private final TestLedger ledger = new TestLedger();

    @BeforeEach
    void begin() {
        ledger.awaitSettled(ledger.record("はじめ"));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void every_event_is_a_leaf_in_the_order_of_the_log_and_burnt_positions_leave_no_hole()
            throws SQLException {
        ledger.burn();
        ledger.awaitSettled(ledger.record("二"));
        ledger.burn();
        ledger.burn();
        ledger.awaitSettled(ledger.record("三"));
        var sealed = ledger.sealer().seal().orElseThrow();
        theProofIsThatOfTheLog();
        assertThat(ledger.leaves())
                .extracting(SealedLeaf::index)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(ledger.leaves())
                .extracting(SealedLeaf::position)
                .containsExactly(1L, 2L, 4L, 5L, 8L, 9L);
        assertThat(sealed.checkpoint().size()).isEqualTo(6);
        assertThat(sealed.checkpoint().position()).isEqualTo(9);
        assertThat(sealed.checkpoint().origin()).isEqualTo("ledger.test");
        assertThat(sealed.checkpoint().incarnation()).isEqualTo(ledger.log().incarnation());
        assertThat(sealed.signed().isSignedBy(TestLedger.KEY.verifier())).isTrue();
    }

    @Test
    void where_nothing_is_new_nothing_is_sealed() throws SQLException {
        var sealer = ledger.sealer();
        assertThat(sealer.seal()).isPresent();
        assertThat(sealer.seal()).isEmpty();
        assertThat(ledger.sealer().seal()).isEmpty();
        assertThat(ledger.sql().queryForObject("SELECT count(*) FROM proof.checkpoint", Long.class))
                .isOne();
    }

    @Test
    void an_event_that_commits_late_is_waited_for() throws SQLException {
        var sealer = ledger.sealer();
        sealer.seal();
        try (var late = ledger.server.database().as("command").getConnection()) {
            late.setAutoCommit(false);
            long position =
                    ledger.server
                            .writer()
                            .append(
                                    late,
                                    new UUID(6, 1),
                                    Set.of(TestLedger.SYSTEM),
                                    TestLedger.reported("L", "遅い"));
            long later = ledger.record("先に済む");
            // visible, and yet not settled: the reader has seen it and waits
            TestLedger.await(() -> ledger.log().head() == later);
            sealer.seal();
            assertThat(sealer.position()).isLessThan(position);
            late.commit();
            ledger.awaitSettled(later);
            sealer.seal();
            assertThat(sealer.position()).isEqualTo(later);
        }
        theProofIsThatOfTheLog();
    }

    /** Dies with its leaves written, and as it commits: each time but some. */
    private static final String DYING =
            """
            CREATE SEQUENCE public.leaves;
            CREATE SEQUENCE public.commits;
            CREATE FUNCTION public.die() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
            BEGIN
                IF nextval(TG_ARGV[0]::regclass) % TG_ARGV[1]::int = TG_ARGV[2]::int THEN
                    PERFORM pg_terminate_backend(pg_backend_pid(), 60000);
                END IF;
                RETURN NULL;
            END $$;
            CREATE TRIGGER die AFTER INSERT ON proof.leaf
                FOR EACH STATEMENT EXECUTE FUNCTION public.die('public.leaves', 3, 2);
            CREATE CONSTRAINT TRIGGER die AFTER INSERT ON proof.checkpoint DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW EXECUTE FUNCTION public.die('public.commits', 2, 1)
            """;

    @Test
    void a_sealer_that_is_killed_again_and_again_loses_nothing_and_seals_nothing_twice()
            throws Exception {
        ledger.execute(DYING);
        try (var threads = Executors.newFixedThreadPool(5)) {
            var writers =
                    IntStream.range(0, 4)
                            .mapToObj(seed ->
                                    threads.submit(() -> ledger.writeSome(200, new Random(seed))))
                            .toList();
            var killer =
                    threads.submit(
                            (Callable<Void>)
                                    () -> {
                                        while (!writers.stream().allMatch(Future::isDone)) {
                                            ledger.execute(
                                                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'daicho_sealer'"
                                                            + " AND datname = current_database() AND state <> 'idle'");
                                        }
                                        return null;
                                    });
            int killed = 0;
            var sealer = ledger.sealer();
            // the first two die by themselves, whatever the killer meets
            while (!killer.isDone() || killed < 2) {
                try {
                    sealer.seal();
                } catch (SQLException e) {
                    killed++;
                    sealer = ledger.sealer();
                }
            }
            killer.get();
            int committed = 0;
            for (var writer : writers) {
                committed += writer.get();
            }
            ledger.execute("DROP TRIGGER die ON proof.leaf; DROP TRIGGER die ON proof.checkpoint");
            ledger.sealed(ledger.log().head());
            assertThat(ledger.leaves()).hasSize(committed + 2);
            theProofIsThatOfTheLog();
        }
    }

    @Test
    void two_sealers_at_once_seal_everything_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            var writers =
                    IntStream.range(0, 2)
                            .mapToObj(seed ->
                                    threads.submit(() -> ledger.writeSome(200, new Random(seed))))
                            .toList();
            var sealers =
                    IntStream.range(0, 2)
                            .mapToObj(n ->
                                    threads.submit(
                                            (Callable<Void>)
                                                    () -> {
                                                        var sealer = ledger.sealer();
                                                        while (!writers.stream()
                                                                .allMatch(Future::isDone)) {
                                                            sealer.seal();
                                                        }
                                                        return null;
                                                    }))
                            .toList();
            for (var sealer : sealers) {
                sealer.get();
            }
        }
        ledger.sealed(ledger.log().head());
        theProofIsThatOfTheLog();
    }

    @Test
    void tiles_are_kept_where_they_are_full_and_prove_every_leaf_of_an_edge() throws SQLException {
        ledger.writeSome(700, new Random(1));
        ledger.awaitSettled(ledger.log().head());
        ledger.sealer().seal();
        theProofIsThatOfTheLog();
        long size = ledger.leaves().size();
        assertThat(ledger.sql().queryForObject("SELECT count(*) FROM proof.tile_hash", Long.class))
                .isEqualTo(size / 256);
    }

    /** Computed from the rows of the log alone. */
    private void theProofIsThatOfTheLog() {
        var entries = ledger.entries();
        var leaves = ledger.leaves();
        assertThat(leaves)
                .extracting(SealedLeaf::hash)
                .isEqualTo(entries.stream().map(LogEntry::leaf).toList());
        assertThat(leaves)
                .extracting(SealedLeaf::position)
                .isEqualTo(entries.stream().map(LogEntry::position).toList());
        assertThat(leaves)
                .extracting(SealedLeaf::payload)
                .isEqualTo(entries.stream().map(LogEntry::payload).toList());
        var tree = new CompactRange();
        entries.forEach(e -> tree.append(e.leaf()));
        var latest = ledger.reader().latest().checkpoint();
        assertThat(latest.size()).isEqualTo(entries.size());
        assertThat(latest.root()).isEqualTo(tree.root());
    }
}
