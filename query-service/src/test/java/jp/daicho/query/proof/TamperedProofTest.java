package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.contract.proof.bundle.Finding.Kind;
import jp.daicho.contract.proof.bundle.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What an administrator of the database can do to the proof itself, so that it says what the events
 * say now, and how the verifier names it.
 */
class TamperedProofTest {

    private final TamperedLog log = new TamperedLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void leaves_written_anew_for_a_changed_event_do_not_lead_to_the_root_that_was_signed() {
        log.ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '障害2', '障害9') WHERE position = 5");
        log.writeLeafAnew(4);
        var verdict = TamperedLog.verify(log.bundle(""));
        assertThat(verdict.findings()).extracting(f -> f.kind()).containsOnly(Kind.PROOF_REWRITTEN);
        assertThat(TamperedLog.verify(log.bundle(""), log.kept()).findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.PROOF_REWRITTEN);
    }

    @Test
    void what_was_changed_is_named_alike_however_often_the_log_had_been_signed_that_day() {
        var entries = log.ledger.entries();
        log.ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '障害2', '障害9') WHERE position = 5");
        for (int size = 1; size < 20; size++) {
            log.alsoSigned(entries.subList(0, size));
            log.named(Kind.PAYLOAD_CHANGED, 4, "position 5, event ");
        }
        log.writeLeafAnew(4);
        for (int size = 1; size < 20; size++) {
            log.alsoSigned(entries.subList(0, size));
            assertThat(TamperedLog.verify(log.bundle(""), log.kept()).findings())
                    .as("signed at %s", size)
                    .extracting(f -> f.kind())
                    .containsOnly(Kind.PROOF_REWRITTEN);
        }
        log.ledger.tamper("DELETE FROM event_store.domain_event WHERE position > 17");
        log.ledger.tamper("DELETE FROM proof.leaf WHERE position > 17");
        for (int size = 17; size < 20; size++) {
            log.alsoSigned(entries.subList(0, size));
            assertThat(TamperedLog.verify(log.bundle(""), log.kept()).findings())
                    .as("signed at %s", size)
                    .extracting(f -> f.kind())
                    .contains(Kind.TAIL_CUT);
        }
    }

    @Test
    void a_checkpoint_that_another_key_signed_or_that_was_altered_is_named() {
        log.ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '障害2', '障害9') WHERE position = 5");
        log.writeLeafAnew(4);
        var forged = log.of(log.ledger.entries(), TamperedLog.checkpoint(log.kept()).time());
        log.replaceCheckpoints(
                forged,
                SignedNote.sign(
                        forged.text(),
                        List.of(SigningKey.generate("ledger.test", new SecureRandom()))));
        log.named(Kind.CHECKPOINT_FORGED, -1, "signed by no trusted key");
        log.replaceCheckpoints(
                forged, new SignedNote(forged.text(), SignedNote.parse(log.kept()).signatures()));
        log.named(Kind.CHECKPOINT_FORGED, -1, "signed by no trusted key");
    }

    @Test
    void a_key_is_trusted_for_its_time_only() {
        var until =
                new TrustedKey(
                        TestLedger.KEY.verifier(), null, Instant.parse("2020-01-01T00:00:00Z"));
        var verdict = TamperedLog.verify(until, log.bundle(""));
        assertThat(verdict.findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.CHECKPOINT_FORGED);
        assertThat(verdict.findings().getFirst().message()).contains("not trusted");
    }

    @Test
    void an_old_backup_that_was_restored_is_named_once_the_log_has_gone_on() {
        // the state of an earlier moment, in both schemas
        log.ledger.tamper(
                "DELETE FROM event_store.domain_event WHERE position > 14; DELETE FROM proof.leaf WHERE position > 14");
        log.cutProofTo(13);
        log.ledger.liveAnew();
        log.cutProofTo(13);
        log.named(Kind.OLD_BACKUP_RESTORED, 13, "the store lives another life");
        long last = 0;
        for (int i = 0; i < 6; i++) {
            last = log.ledger.record("後" + i);
        }
        log.ledger.sealed(last);
        assertThat(TamperedLog.verify(log.bundle("")).outcome()).isEqualTo(Verdict.Outcome.SOUND);
        log.named(
                Kind.OLD_BACKUP_RESTORED,
                0,
                "the first 20 leaves are not those of the checkpoint that was kept");
        var selection = "?system=" + TestLedger.SYSTEM + "&since=20";
        assertThat(TamperedLog.verify(log.bundle(selection), log.kept()).findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.OLD_BACKUP_RESTORED);
    }

    @Test
    void a_selection_of_a_log_of_which_a_leaf_was_taken_away_is_made_and_is_not_sound() {
        var all = "?system=" + TestLedger.SYSTEM;
        assertThat(TamperedLog.verify(log.bundle(all)).outcome()).isEqualTo(Verdict.Outcome.SOUND);
        log.ledger.tamper("DELETE FROM proof.leaf WHERE index = 4");
        for (var selection : List.of(all, all + "&size=20", all + "&since=20")) {
            var verdict = TamperedLog.verify(log.bundle(selection), log.kept());
            assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.BROKEN);
            assertThat(verdict.findings())
                    .as(verdict.toString())
                    .extracting(f -> f.kind())
                    .isSubsetOf(Kind.EVENT_INSERTED, Kind.PROOF_REWRITTEN)
                    .contains(Kind.EVENT_INSERTED);
        }
    }
}
