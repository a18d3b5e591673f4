package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.proof.CanonicalJson;
import jp.daicho.contract.proof.SigningKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sealer does not do: whoever it is run by, and whatever it finds. */
class SealerLimitsTest {

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
    void neither_sealer_nor_owner_changes_what_is_sealed_and_nobody_else_adds()
            throws SQLException {
        ledger.sealer().seal();
        for (var table : List.of("leaf", "tile_hash", "checkpoint")) {
            for (var role : List.of("sealer", "owner")) {
                for (var statement :
                        List.of("DELETE FROM proof.", "TRUNCATE proof.", "UPDATE proof.")) {
                    var sql =
                            statement
                                    + table
                                    + (statement.startsWith("UPDATE")
                                            ? " SET "
                                                    + (table.equals("checkpoint")
                                                            ? "size = size"
                                                            : "index = index")
                                            : "");
                    refused(role, sql);
                }
            }
        }
        for (var role : List.of("command", "query", "reader")) {
            refused(
                    role,
                    "INSERT INTO proof.tile_hash VALUES (1, 0, decode(repeat('00', 32), 'hex'))");
        }
        refused("sealer", "INSERT INTO event_store.incarnation DEFAULT VALUES");
    }

    private void refused(String role, String sql) {
        assertThatThrownBy(
                        () -> {
                            try (var connection =
                                            ledger.server.database().as(role).getConnection();
                                    var statement = connection.createStatement()) {
                                statement.execute(sql);
                            }
                        })
                .as("%s: %s", role, sql)
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void after_a_rotation_the_new_key_goes_on_and_the_earlier_one_is_still_recognised()
            throws SQLException {
        var old = TestLedger.KEY;
        var next = SigningKey.generate("ledger.test", new SecureRandom());
        ledger.sealer(old).seal();
        ledger.awaitSettled(ledger.record("二つの鍵"));
        var both = ledger.sealer(old, next).seal().orElseThrow();
        assertThat(both.signed().isSignedBy(old.verifier())).isTrue();
        assertThat(both.signed().isSignedBy(next.verifier())).isTrue();
        ledger.awaitSettled(ledger.record("新しい鍵"));
        assertThat(ledger.sealer(next).seal().orElseThrow().signed().isSignedBy(old.verifier()))
                .isFalse();
        assertThatThrownBy(() ->
                        ledger.sealer(SigningKey.generate("ledger.test", new SecureRandom()))
                                .seal())
                .isInstanceOf(ProofBroken.class)
                .hasMessageContaining("signed by a key of this installation");
        var stranger = SigningKey.generate("elsewhere.test", new SecureRandom());
        assertThatThrownBy(() -> TestLedger.keys(List.of(next, stranger), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sealer_does_not_go_on_over_leaves_that_were_altered_or_cut() throws SQLException {
        ledger.sealer().seal();
        ledger.awaitSettled(ledger.record("後"));
        ledger.tamper(
                "UPDATE proof.leaf SET hash = decode(repeat('00', 32), 'hex') WHERE index = 0");
        assertThatThrownBy(() -> ledger.sealer().seal())
                .isInstanceOf(ProofBroken.class)
                .hasMessageContaining("root that was signed");
        ledger.tamper("DELETE FROM proof.leaf WHERE index = 1");
        assertThatThrownBy(() -> ledger.sealer().seal())
                .isInstanceOf(ProofBroken.class)
                .hasMessageContaining("Expected 2 leaves");
        ledger.tamper("DELETE FROM proof.checkpoint");
        assertThatThrownBy(() -> ledger.sealer().seal())
                .isInstanceOf(ProofBroken.class)
                .hasMessageContaining("Expected a checkpoint");
    }

    @Test
    void a_sealer_does_not_go_on_over_a_log_that_was_set_back() throws SQLException {
        ledger.sealer().seal();
        ledger.tamper("DELETE FROM event_store.domain_event WHERE position = 2");
        long later = ledger.record("後");
        ledger.liveAnew();
        ledger.awaitSettled(later);
        var sealer = ledger.sealer();
        assertThatThrownBy(sealer::seal)
                .isInstanceOf(ProofBroken.class)
                .hasMessageContaining("sealed last, at position 2");
    }

    @Test
    void an_event_that_cannot_be_read_in_one_way_stops_the_sealer_before_it() throws SQLException {
        ledger.sealer().seal();
        try (var connection = ledger.server.database().as("command").getConnection()) {
            ledger.server
                    .writer()
                    .raw(
                            connection,
                            "Incident:" + new UUID(6, 2),
                            0,
                            "incident.IncidentReported",
                            1,
                            "{\"title\": \"a\", \"title\": \"b\"}",
                            Set.of(TestLedger.SYSTEM),
                            List.of());
        }
        ledger.awaitSettled(3);
        var sealer = ledger.sealer();
        assertThatThrownBy(sealer::seal).isInstanceOf(CanonicalJson.Unfit.class);
        assertThat(ledger.leaves()).hasSize(2);
    }
}
