package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;
import jp.daicho.contract.proof.LogEntry;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.contract.proof.bundle.BundleVerification;
import jp.daicho.contract.proof.bundle.Finding.Kind;
import jp.daicho.contract.proof.bundle.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an administrator of the database can do past every grant and trigger, and how the verifier
 * names it. The log has twenty events, position 11 was burnt; the first twelve had been signed
 * before all of them were.
 */
class TamperingTest {

    private static final String BUNDLE = "/api/v1/audit/proof-bundle";

    private final TestLedger ledger =
            new TestLedger("--daicho.proof.signing-keys=" + TestLedger.KEY.secret()).sealedByHand();
    private String kept = "";

    @BeforeEach
    void fill() {
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

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Checkpoint checkpoint(String note) {
        return Checkpoint.parse(SignedNote.parse(note).text());
    }

    private String bundle(String query) {
        var answer = ledger.server.send(ledger.server.request("auditor", BUNDLE + query).GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Verdict verify(String bundle, String... kept) {
        return verify(new TrustedKey(TestLedger.KEY.verifier(), null, null), bundle, kept);
    }

    private static Verdict verify(TrustedKey key, String bundle, String... kept) {
        try {
            return new BundleVerification(List.of(key), List.of(kept))
                    .verify(new BufferedReader(new StringReader(bundle)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void named(Kind kind, long leaf, String message) {
        var verdict = verify(bundle(""), kept);
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.BROKEN);
        assertThat(verdict.findings()).as(verdict.toString()).hasSize(1);
        var finding = verdict.findings().getFirst();
        assertThat(finding.kind()).as(finding.toString()).isEqualTo(kind);
        assertThat(finding.leaf()).as(finding.toString()).isEqualTo(leaf);
        assertThat(finding.message()).contains(message);
    }

    @Test
    void a_log_that_nobody_touched_is_sound() {
        var verdict = verify(bundle(""), kept);
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.SOUND);
        assertThat(verdict.summary()).contains("All 20 events", "1 kept checkpoint");
        assertThat(verify(bundle("")).summary())
                .contains("nothing was cut off at the end is not shown");
    }

    @Test
    void a_changed_payload_is_named() {
        ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '障害2', '障害9') WHERE position = 5");
        named(Kind.PAYLOAD_CHANGED, 4, "position 5, event ");
    }

    @Test
    void changed_metadata_is_named_in_whichever_column() {
        ledger.tamper(
                "UPDATE event_store.domain_event SET metadata = replace(metadata, 'OWNING_SECTION_STAFF', 'AUDITOR')"
                        + " WHERE position = 13");
        named(Kind.METADATA_CHANGED, 11, "position 13, event ");
        ledger.tamper(
                "UPDATE event_store.domain_event SET metadata = replace(metadata, '\"AUDITOR\"', '\"OWNING_SECTION_STAFF\"')"
                        + " WHERE position = 13");
        assertThat(verify(bundle("")).outcome()).isEqualTo(Verdict.Outcome.SOUND);
        for (var change :
                List.of(
                        "recorded_at = recorded_at - interval '1 day'",
                        "type = 'incident.IncidentAssessed'",
                        "revision = 2",
                        "event_id = gen_random_uuid()",
                        "aggregate_type = 'Contract'")) {
            ledger.tamper(
                    "CREATE TABLE original AS SELECT * FROM event_store.domain_event WHERE position = 2;"
                            + " UPDATE event_store.domain_event SET "
                            + change
                            + " WHERE position = 2");
            named(Kind.METADATA_CHANGED, 1, "position 2, event ");
            ledger.tamper(
                    "UPDATE event_store.domain_event e SET recorded_at = o.recorded_at, type = o.type, revision = o.revision,"
                            + " event_id = o.event_id, aggregate_type = o.aggregate_type FROM original o WHERE e.position = 2;"
                            + " DROP TABLE original");
        }
    }

    @Test
    void what_was_changed_is_named_alike_however_often_the_log_had_been_signed_that_day() {
        var entries = ledger.entries();
        ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '障害2', '障害9') WHERE position = 5");
        for (int size = 1; size < 20; size++) {
            alsoSigned(entries.subList(0, size));
            named(Kind.PAYLOAD_CHANGED, 4, "position 5, event ");
        }
        writeLeafAnew(4);
        for (int size = 1; size < 20; size++) {
            alsoSigned(entries.subList(0, size));
            assertThat(verify(bundle(""), kept).findings())
                    .as("signed at %s", size)
                    .extracting(f -> f.kind())
                    .containsOnly(Kind.PROOF_REWRITTEN);
        }
        ledger.tamper("DELETE FROM event_store.domain_event WHERE position > 17");
        ledger.tamper("DELETE FROM proof.leaf WHERE position > 17");
        for (int size = 17; size < 20; size++) {
            alsoSigned(entries.subList(0, size));
            assertThat(verify(bundle(""), kept).findings())
                    .as("signed at %s", size)
                    .extracting(f -> f.kind())
                    .contains(Kind.TAIL_CUT);
        }
    }

    /** The only checkpoint of the day beside that of all twenty. */
    private void alsoSigned(List<LogEntry> first) {
        var signed = of(first, checkpoint(kept).time());
        ledger.tamper("DELETE FROM proof.checkpoint WHERE size < 20");
        ledger.tamper(inserting(signed, SignedNote.sign(signed.text(), List.of(TestLedger.KEY))));
    }

    @Test
    void an_event_removed_from_the_middle_is_named() {
        ledger.tamper("DELETE FROM event_store.domain_event WHERE position = 8");
        named(Kind.EVENT_REMOVED, 7, "at position 8");
    }

    @Test
    void a_tail_that_was_cut_is_named_and_without_a_kept_checkpoint_only_where_leaves_were_left() {
        ledger.tamper("DELETE FROM event_store.domain_event WHERE position > 17");
        named(Kind.TAIL_CUT, 16, "the last 4 events, from position 18 on");
        ledger.tamper("DELETE FROM proof.leaf WHERE position > 17");
        named(Kind.TAIL_CUT, 16, "the leaves end with number 15");
        // all traces: what is left is a log that is whole in itself
        cutProofTo(16);
        assertThat(verify(bundle("")).outcome()).isEqualTo(Verdict.Outcome.SOUND);
        named(Kind.TAIL_CUT, 16, "the log ends with leaf 15");
    }

    /** Leaves a checkpoint of that size, as it was signed once. */
    private void cutProofTo(int size) {
        var before = of(ledger.entries().subList(0, size), Instant.parse("2026-11-01T00:00:00Z"));
        replaceCheckpoints(before, SignedNote.sign(before.text(), List.of(TestLedger.KEY)));
    }

    private Checkpoint of(List<LogEntry> entries, Instant time) {
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

    private void replaceCheckpoints(Checkpoint checkpoint, SignedNote note) {
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

    @Test
    void two_events_in_each_others_places_are_named_be_it_the_rows_or_only_what_they_say() {
        ledger.tamper(
                "ALTER TABLE event_store.domain_event ALTER position SET GENERATED BY DEFAULT;"
                        + " UPDATE event_store.domain_event SET position = -1 WHERE position = 4;"
                        + " UPDATE event_store.domain_event SET position = 4 WHERE position = 14;"
                        + " UPDATE event_store.domain_event SET position = 14 WHERE position = -1");
        named(Kind.EVENTS_SWAPPED, 3, "positions 4 and 14 (leaf 12)");
        ledger.tamper(
                "UPDATE event_store.domain_event SET position = -1 WHERE position = 4;"
                        + " UPDATE event_store.domain_event SET position = 4 WHERE position = 14;"
                        + " UPDATE event_store.domain_event SET position = 14 WHERE position = -1;"
                        + " UPDATE event_store.domain_event e SET payload = o.payload FROM event_store.domain_event o"
                        + " WHERE e.position IN (3, 7) AND o.position = 10 - e.position");
        named(Kind.EVENTS_SWAPPED, 2, "positions 3 and 7 (leaf 6)");
    }

    @Test
    void an_event_inserted_into_a_burnt_position_is_named() {
        ledger.tamper(
                "INSERT INTO event_store.domain_event OVERRIDING SYSTEM VALUE SELECT 11, gen_random_uuid(), 'Incident:new', 0,"
                        + " aggregate_type, type, revision, recorded_at, payload, metadata FROM event_store.domain_event WHERE position = 1");
        named(Kind.EVENT_INSERTED, -1, "position 11, event ");
    }

    @Test
    void leaves_written_anew_for_a_changed_event_do_not_lead_to_the_root_that_was_signed() {
        ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '障害2', '障害9') WHERE position = 5");
        writeLeafAnew(4);
        var verdict = verify(bundle(""));
        assertThat(verdict.findings()).extracting(f -> f.kind()).containsOnly(Kind.PROOF_REWRITTEN);
        assertThat(verify(bundle(""), kept).findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.PROOF_REWRITTEN);
    }

    private void writeLeafAnew(int index) {
        var entry = ledger.entries().get(index);
        ledger.tamper(
                "UPDATE proof.leaf SET hash = decode('%s', 'hex'), payload = decode('%s', 'hex') WHERE index = %d"
                        .formatted(entry.leaf().hex(), entry.payload().hex(), index));
    }

    @Test
    void a_checkpoint_that_another_key_signed_or_that_was_altered_is_named() {
        ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '障害2', '障害9') WHERE position = 5");
        writeLeafAnew(4);
        var forged = of(ledger.entries(), checkpoint(kept).time());
        replaceCheckpoints(
                forged,
                SignedNote.sign(
                        forged.text(),
                        List.of(SigningKey.generate("ledger.test", new SecureRandom()))));
        named(Kind.CHECKPOINT_FORGED, -1, "signed by no trusted key");
        replaceCheckpoints(
                forged, new SignedNote(forged.text(), SignedNote.parse(kept).signatures()));
        named(Kind.CHECKPOINT_FORGED, -1, "signed by no trusted key");
    }

    @Test
    void a_key_is_trusted_for_its_time_only() {
        var until =
                new TrustedKey(
                        TestLedger.KEY.verifier(), null, Instant.parse("2020-01-01T00:00:00Z"));
        var verdict = verify(until, bundle(""));
        assertThat(verdict.findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.CHECKPOINT_FORGED);
        assertThat(verdict.findings().getFirst().message()).contains("not trusted");
    }

    @Test
    void an_old_backup_that_was_restored_is_named_once_the_log_has_gone_on() {
        // the state of an earlier moment, in both schemas
        ledger.tamper(
                "DELETE FROM event_store.domain_event WHERE position > 14; DELETE FROM proof.leaf WHERE position > 14");
        cutProofTo(13);
        ledger.liveAnew();
        cutProofTo(13);
        named(Kind.OLD_BACKUP_RESTORED, 13, "the store lives another life");
        long last = 0;
        for (int i = 0; i < 6; i++) {
            last = ledger.record("後" + i);
        }
        ledger.sealed(last);
        assertThat(verify(bundle("")).outcome()).isEqualTo(Verdict.Outcome.SOUND);
        named(
                Kind.OLD_BACKUP_RESTORED,
                0,
                "the first 20 leaves are not those of the checkpoint that was kept");
        var selection = "?system=" + TestLedger.SYSTEM + "&since=20";
        assertThat(verify(bundle(selection), kept).findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.OLD_BACKUP_RESTORED);
    }

    @Test
    void a_selection_proves_each_event_and_names_what_was_changed() {
        var other = new UUID(1, 7);
        ledger.sealed(
                ledger.server.given(new UUID(6, 1), other, TestLedger.reported("O", "別のシステム")));
        var query = "?system=" + other;
        var verdict = verify(bundle(query + "&since=20"), kept);
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.SOUND);
        assertThat(verdict.summary()).startsWith("1 events");
        assertThat(verify(bundle(query), kept).outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(
                        verify(
                                        bundle(
                                                "?recordedFrom=2026-04-01T00:00:00Z&recordedTo=2026-04-01T00:00:05Z"))
                                .summary())
                .startsWith("4 events");
        ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '別', '同じ') WHERE position = 22");
        var broken = verify(bundle(query));
        assertThat(broken.findings()).hasSize(1);
        assertThat(broken.findings().getFirst().kind()).isEqualTo(Kind.PAYLOAD_CHANGED);
        assertThat(broken.findings().getFirst().leaf()).isEqualTo(20);
        writeLeafAnew(20);
        assertThat(verify(bundle(query)).findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.PROOF_REWRITTEN);
    }

    @Test
    void a_hole_in_the_events_of_an_aggregate_is_named() throws Exception {
        try (var connection = ledger.server.database().as("command").getConnection()) {
            ledger.server
                    .writer()
                    .raw(
                            connection,
                            "Incident:" + new UUID(6, 2),
                            1,
                            "incident.IncidentClosed",
                            1,
                            "{\"note\":\"済\"}",
                            Set.of(TestLedger.SYSTEM),
                            List.of());
        }
        ledger.sealed(22);
        named(Kind.SEQUENCE_BROKEN, 20, "is event 1 of");
    }

    @Test
    void erasing_a_person_breaks_no_proof() {
        ledger.sealed(
                ledger.server.given(
                        new UUID(8, 2),
                        Set.of(),
                        new PersonRegistered(
                                new UUID(8, 3),
                                Position.STAFF,
                                "digest",
                                new Sealed("bG9naW4="),
                                new Sealed("bmFtZQ=="),
                                null)));
        ledger.execute("DELETE FROM vault.person_key");
        assertThat(bundle("")).contains("bmFtZQ==");
        assertThat(verify(bundle(""), kept).outcome()).isEqualTo(Verdict.Outcome.SOUND);
    }

    @Test
    void no_byte_of_the_file_can_be_changed_unseen_and_a_file_that_was_cut_is_of_no_use() {
        var bundle = bundle("");
        int tried = 0;
        for (int at = bundle.indexOf("{\"leaf\""); at < bundle.length(); at += 97) {
            char c = bundle.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                var changed =
                        bundle.substring(0, at) + (c == '7' ? '8' : '7') + bundle.substring(at + 1);
                assertThat(verify(changed, kept).outcome())
                        .as("%s at %d", c, at)
                        .isNotEqualTo(Verdict.Outcome.SOUND);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
        var cut = bundle.substring(0, bundle.lastIndexOf("{\"end\""));
        assertThat(verify(cut).outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(verify("").outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(verify(bundle + bundle).outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
    }

    @Test
    void a_file_that_broke_off_goes_on_from_a_leaf() {
        var whole = bundle("?size=20");
        var lines = whole.lines().toList();
        int first = lines.size() - 21;
        var begun = String.join("\n", lines.subList(0, first + 7)) + "\n";
        assertThat(begun + bundle("?size=20&fromLeaf=7")).isEqualTo(whole);
    }

    @Test
    void bundles_are_for_auditors_and_wrong_sizes_are_refused() {
        assertThat(ledger.server.get("contractor", BUNDLE).statusCode()).isEqualTo(403);
        assertThat(ledger.server.get("auditor", BUNDLE + "?size=7000").statusCode()).isEqualTo(404);
        for (var query : List.of("?fromLeaf=20", "?fromLeaf=-1", "?since=21", "?since=-1")) {
            assertThat(ledger.server.get("auditor", BUNDLE + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }
}
