package jp.daicho.contract.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.contract.proof.bundle.Finding.Kind;
import org.junit.jupiter.api.Test;

/** What a file can say to be believed without being what was signed: each is broken, and named. */
class ForgedBundlesTest {

    private final TestLog log = TestLog.of(20);

    private static void named(Verdict verdict, Kind kind, long leaf) {
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.BROKEN);
        assertThat(verdict.findings())
                .as(verdict.toString())
                .first()
                .satisfies(f -> {
                    assertThat(f.kind()).isEqualTo(kind);
                    assertThat(f.leaf()).isEqualTo(leaf);
                });
    }

    @Test
    void what_nobody_touched_is_sound_whole_or_in_part() {
        assertThat(TestLog.verify(log.whole(), log.note()).summary())
                .isEqualTo(
                        "All 20 events are as they were sealed in ledger.test by 2026-04-02T00:00:00Z, up to"
                                + " position 20, and the log has all that it had at 1 kept checkpoint.");
        assertThat(TestLog.verify(log.selection(3, 7, 19), log.note()).outcome())
                .isEqualTo(Verdict.Outcome.SOUND);
    }

    @Test
    void leaves_behind_the_last_that_was_signed_are_not_believed() {
        var longer = TestLog.of(20);
        longer.append("{\"title\":\"何もなかった\"}");
        var lines = log.whole();
        lines.add(21, BundleJson.write(longer.entry(20, longer.event(20), false)));
        named(TestLog.verify(lines), Kind.EVENT_INSERTED, 20);
        named(TestLog.verify(lines, log.note()), Kind.EVENT_INSERTED, 20);
    }

    @Test
    void an_event_whose_leaf_was_taken_away_with_it_is_missed() {
        var lines = log.whole();
        lines.remove(8);
        named(TestLog.verify(lines), Kind.EVENT_REMOVED, 7);
        lines.subList(3, 6).clear();
        named(TestLog.verify(lines), Kind.EVENT_REMOVED, 2);
        lines.subList(lines.size() - 3, lines.size() - 1).clear();
        assertThat(TestLog.verify(lines).findings())
                .extracting(Finding::kind)
                .contains(Kind.EVENT_REMOVED, Kind.TAIL_CUT);
    }

    @Test
    void a_leaf_that_stands_twice_is_none_of_what_was_signed() {
        var lines = log.whole();
        var again = log.event(5);
        var moved =
                new StoredEvent(
                        21,
                        again.eventId(),
                        again.aggregateId(),
                        again.aggregateType(),
                        1,
                        again.type(),
                        1,
                        again.recordedAt(),
                        again.metadata(),
                        again.payload());
        var entry = moved.entry();
        lines.add(
                21,
                BundleJson.write(
                        new BundleLine.Entry(
                                new BundleLine.Leaf(5, 21, entry.leaf(), entry.payload()),
                                moved,
                                List.of())));
        named(TestLog.verify(lines), Kind.PROOF_REWRITTEN, 5);
    }

    @Test
    void a_proof_of_another_place_or_none_at_all_proves_nothing() {
        var lines = log.selection(3, 7);
        var seventh = log.entry(7, log.event(7), true);
        var third = log.entry(3, log.event(3), true);
        lines.set(
                1,
                BundleJson.write(
                        new BundleLine.Entry(third.leaf(), third.event(), seventh.proof())));
        named(TestLog.verify(lines), Kind.PROOF_REWRITTEN, 3);
        lines.set(
                1, BundleJson.write(new BundleLine.Entry(third.leaf(), third.event(), List.of())));
        named(TestLog.verify(lines), Kind.PROOF_REWRITTEN, 3);
        lines.set(1, BundleJson.write(new BundleLine.Entry(null, third.event(), third.proof())));
        named(TestLog.verify(lines), Kind.EVENT_INSERTED, -1);
        lines.set(
                1,
                BundleJson.write(new BundleLine.Entry(third.leaf(), log.event(4), third.proof())));
        named(TestLog.verify(lines), Kind.EVENT_REPLACED, 3);
    }

    @Test
    void a_key_of_another_log_does_not_lengthen_the_time_of_this_logs_key() {
        var other = SigningKey.generate("elsewhere.test", new SecureRandom());
        var trusted =
                List.of(
                        new TrustedKey(
                                TestLog.KEY.verifier(),
                                null,
                                Instant.parse("2026-01-01T00:00:00Z")),
                        new TrustedKey(other.verifier(), null, null));
        var lines = log.whole();
        lines.set(0, BundleJson.write(log.header(true, log.note(TestLog.KEY, other))));
        named(TestLog.verify(trusted, lines), Kind.CHECKPOINT_FORGED, -1);
    }

    @Test
    void a_checkpoint_of_another_key_or_another_log_or_with_another_line_is_forged() {
        var sameName = SigningKey.generate("ledger.test", new SecureRandom());
        var elsewhere = SigningKey.generate("elsewhere.test", new SecureRandom());
        var notes =
                List.of(
                        log.note(sameName),
                        log.note(elsewhere),
                        log.note().replace("\n20\n", "\n20\n\n"),
                        log.note().replace("\nposition", "\nremark\nposition"),
                        SignedNote.sign(log.checkpoint().text() + "remark\n", List.of(TestLog.KEY))
                                .toString(),
                        SignedNote.sign(
                                        log.checkpoint().text().replace("\n20\n", "\n-20\n"),
                                        List.of(TestLog.KEY))
                                .toString(),
                        SignedNote.sign(
                                        log.checkpoint()
                                                .text()
                                                .replace("\n20\n", "\n99999999999999999999\n"),
                                        List.of(TestLog.KEY))
                                .toString(),
                        log.note() + "— ledger.test\n",
                        log.note() + "— ledger.test ####\n",
                        log.note().strip(),
                        "");
        for (var note : notes) {
            var lines = log.whole();
            lines.set(0, BundleJson.write(log.header(true, note)));
            named(TestLog.verify(lines), Kind.CHECKPOINT_FORGED, -1);
        }
        // what others have signed as well is theirs to say
        var lines = log.whole();
        lines.set(0, BundleJson.write(log.header(true, log.note(sameName, TestLog.KEY))));
        assertThat(TestLog.verify(lines).outcome()).isEqualTo(Verdict.Outcome.SOUND);
    }

    @Test
    void a_huge_log_that_was_signed_wants_its_leaves() {
        var checkpoint = log.checkpoint();
        var huge =
                new Checkpoint(
                        checkpoint.origin(),
                        999_999_999_999_999_999L,
                        checkpoint.root(),
                        20,
                        checkpoint.incarnation(),
                        checkpoint.time());
        var note = SignedNote.sign(huge.text(), List.of(TestLog.KEY)).toString();
        var lines = log.whole();
        lines.set(0, BundleJson.write(log.header(true, note)));
        lines.set(21, BundleJson.write(new BundleLine.End(huge.size())));
        named(TestLog.verify(lines), Kind.TAIL_CUT, 20);
        named(TestLog.verify(log.whole(), note), Kind.TAIL_CUT, 20);
    }

    @Test
    void a_question_mark_is_not_half_a_character() {
        log.append("{\"title\":\"動くか?\"}");
        var lines = log.whole();
        var asked = lines.get(21);
        lines.set(21, asked.replace("動くか?", "動くか\\ud800"));
        assertThat(TestLog.verify(lines).outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
        lines.set(21, asked.replace("動くか?", "動くか\\\\ud800"));
        named(TestLog.verify(lines), Kind.PAYLOAD_CHANGED, 20);
    }

    @Test
    void texts_that_look_alike_are_different_texts() {
        log.append("{\"title\":\"ガイド\"}");
        var lines = log.whole();
        var composed = lines.get(21);
        for (var alike : List.of("カ\u3099イド", "ｶﾞｲﾄﾞ", "ガイド\u200b", "\ufeffガイド")) {
            lines.set(21, composed.replace("ガイド", alike));
            named(TestLog.verify(lines), Kind.PAYLOAD_CHANGED, 20);
        }
    }

    @Test
    void a_payload_is_what_it_says_and_not_how_it_is_written() {
        log.append("{\"count\":2,\"title\":\"二\"}");
        for (var same :
                List.of(
                        "{ \"title\" : \"二\", \"count\" : 2 }",
                        "{\"count\":2.0,\"title\":\"\\u4e8c\"}",
                        "{\"count\":20e-1,\"title\":\"二\"}")) {
            assertThat(TestLog.verify(withLast(same)).outcome())
                    .as(same)
                    .isEqualTo(Verdict.Outcome.SOUND);
        }
        for (var other :
                List.of(
                        "{\"count\":2,\"count\":2,\"title\":\"二\"}",
                        "{\"count\":2,\"title\":\"三\",\"title\":\"二\"}",
                        "{\"count\":2.0000000000000001,\"title\":\"二\"}",
                        "{\"count\":2,\"title\":\"二\"} {}",
                        "{\"count\":2,\"title\":\"二\"",
                        "[{\"count\":2,\"title\":\"二\"}]",
                        "{\"count\":1e99999999999,\"title\":\"二\"}",
                        "[".repeat(100_000),
                        "")) {
            named(TestLog.verify(withLast(other)), Kind.PAYLOAD_CHANGED, 20);
        }
    }

    private List<String> withLast(String payload) {
        int last = log.size() - 1;
        var sealed = log.event(last);
        var lines = log.whole();
        lines.set(
                last + 1,
                BundleJson.write(
                        log.entry(
                                last,
                                new StoredEvent(
                                        sealed.position(),
                                        sealed.eventId(),
                                        sealed.aggregateId(),
                                        sealed.aggregateType(),
                                        sealed.sequence(),
                                        sealed.type(),
                                        sealed.revision(),
                                        sealed.recordedAt(),
                                        sealed.metadata(),
                                        payload),
                                false)));
        return lines;
    }

    @Test
    void an_id_or_a_time_that_is_written_otherwise_is_not_as_it_was_sealed() {
        for (var change :
                List.of(
                        List.of("00000000-0000-0007-0000-000000000005", "0-0-7-0-5"),
                        List.of("2026-04-01T00:00:00Z", "2026-04-01T09:00:00+09:00"),
                        List.of("2026-04-01T00:00:00Z", "2026-03-31T24:00:00Z"))) {
            var lines = new ArrayList<>(log.whole());
            assertThat(lines.get(6)).contains(change.getFirst());
            lines.set(6, lines.get(6).replace(change.getFirst(), change.getLast()));
            named(TestLog.verify(lines), Kind.METADATA_CHANGED, 5);
        }
    }

    @Test
    void kept_checkpoints_of_another_log_or_key_say_nothing_about_this_one() {
        var other = SigningKey.generate("elsewhere.test", new SecureRandom());
        assertThat(TestLog.verify(log.whole(), log.note(other)).outcome())
                .isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(TestLog.verify(log.whole(), "").outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
    }
}
