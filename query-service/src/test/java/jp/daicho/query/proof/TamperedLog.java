package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Role;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;
import jp.daicho.contract.proof.LogEntry;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.contract.proof.bundle.BundleVerification;
import jp.daicho.contract.proof.bundle.Finding.Kind;
import jp.daicho.contract.proof.bundle.Verdict;

/**
 * A log to be tampered with: twenty events, position 11 was burnt; the first twelve had been signed
 * before all of them were, and the checkpoint of all was kept.
 */
final class TamperedLog implements AutoCloseable {

    static final String BUNDLE = "/api/v1/audit/proof-bundle";

    final TestLedger ledger =
            new TestLedger("--daicho.proof.signing-keys=" + TestLedger.KEY.secret()).sealedByHand();
    private final String kept;

    TamperedLog() {
        ledger.server.viewers().grant("auditor", Role.AUDITOR);
        ledger.server.viewers().grant("contractor", TestLedger.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        for (int i = 0; i < 5; i++) {
            ledger.record("障害" + i);
        }
        ledger.burn();
        var twelve = ledger.sealed(ledger.record("障害5"));
        assertThat(twelve.checkpoint().size()).isEqualTo(12);
        long last = 0;
        for (int i = 6; i < 10; i++) {
            last = ledger.record("障害" + i);
        }
        kept = ledger.sealed(last).note();
        assertThat(checkpoint(kept).size()).isEqualTo(20);
        assertThat(checkpoint(kept).position()).isEqualTo(21);
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** The checkpoint of all twenty, as somebody else has it. */
    String kept() {
        return kept;
    }

    static Checkpoint checkpoint(String note) {
        return Checkpoint.parse(SignedNote.parse(note).text());
    }

    String bundle(String query) {
        var answer = ledger.server.send(ledger.server.request("auditor", BUNDLE + query).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    static Verdict verify(String bundle, String... kept) {
        return verify(new TrustedKey(TestLedger.KEY.verifier(), null, null), bundle, kept);
    }

    static Verdict verify(TrustedKey key, String bundle, String... kept) {
        try {
            return new BundleVerification(List.of(key), List.of(kept))
                    .verify(new StringReader(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That the verifier names what was done to the log as it is, and nothing else. */
    void named(Kind kind, long leaf, String message) {
        var verdict = verify(bundle(""), kept);
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.BROKEN);
        assertThat(verdict.findings()).as(verdict.toString()).hasSize(1);
        var finding = verdict.findings().getFirst();
        assertThat(finding.kind()).as(finding.toString()).isEqualTo(kind);
        assertThat(finding.leaf()).as(finding.toString()).isEqualTo(leaf);
        assertThat(finding.message()).contains(message);
    }

    /** A leaf for an event as it stands there now. */
    void writeLeafAnew(int index) {
        var entry = ledger.entries().get(index);
        ledger.tamper(
                "UPDATE proof.leaf SET hash = decode('%s', 'hex'), payload = decode('%s', 'hex') WHERE index = %d"
                        .formatted(entry.leaf().hex(), entry.payload().hex(), index));
    }

    /** The only checkpoint of the day beside that of all twenty. */
    void alsoSigned(List<LogEntry> first) {
        var signed = of(first, checkpoint(kept).time());
        ledger.tamper("DELETE FROM proof.checkpoint WHERE size < 20");
        ledger.tamper(inserting(signed, SignedNote.sign(signed.text(), List.of(TestLedger.KEY))));
    }

    /** Leaves a checkpoint of that size, as it was signed once. */
    void cutProofTo(int size) {
        var before = of(ledger.entries().subList(0, size), Instant.parse("2026-11-01T00:00:00Z"));
        replaceCheckpoints(before, SignedNote.sign(before.text(), List.of(TestLedger.KEY)));
    }

    /** A checkpoint of some entries, as yet signed by nobody. */
    Checkpoint of(List<LogEntry> entries, Instant time) {
        var tree = new CompactRange();
        entries.forEach(e -> tree.append(e.leaf()));
        return new Checkpoint(
                "ledger.test",
                entries.size(),
                tree.root(),
                entries.getLast().position(),
                ledger.log().incarnation(),
                time);
    }

    void replaceCheckpoints(Checkpoint checkpoint, SignedNote note) {
        ledger.tamper("DELETE FROM proof.checkpoint; " + inserting(checkpoint, note));
    }

    private static String inserting(Checkpoint checkpoint, SignedNote note) {
        return "INSERT INTO proof.checkpoint VALUES (%d, %d, '%s', '%s', '%s')"
                .formatted(
                        checkpoint.size(),
                        checkpoint.position(),
                        checkpoint.incarnation(),
                        checkpoint.time(),
                        note);
    }
}
