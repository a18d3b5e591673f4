package jp.daicho.contract.proof.bundle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.contract.proof.TreeProofs;
import jp.daicho.contract.proof.TrustedKey;

/** A log in memory, sealed as the sealer does it, and the bundles that it gives. */
final class TestLog {

    static final SigningKey KEY = SigningKey.generate("ledger.test", new SecureRandom());
    static final Instant TIME = Instant.parse("2026-04-02T00:00:00Z");

    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, Hash> subtrees = new HashMap<>();
    private final CompactRange tree = new CompactRange();

    private TestLog() {}

    /** Incidents that say how many they are, each with one event. */
    static TestLog of(int size) {
        var log = new TestLog();
        for (int i = 0; i < size; i++) {
            log.append("{\"title\":\"障害" + i + "\"}");
        }
        return log;
    }

    void append(String payload) {
        int index = events.size();
        var event =
                new StoredEvent(
                        index + 1L,
                        new UUID(7, index).toString(),
                        "Incident:" + index,
                        "Incident",
                        0,
                        "incident.IncidentReported",
                        1,
                        "2026-04-01T00:00:00Z",
                        "{\"actor\":\"a\"}",
                        payload);
        var leaf = event.entry().leaf();
        events.add(event);
        subtrees.put("0/" + index, leaf);
        tree.append(leaf, (level, at, root) -> subtrees.put(level + "/" + at, root));
    }

    StoredEvent event(int index) {
        return events.get(index);
    }

    int size() {
        return events.size();
    }

    Checkpoint checkpoint() {
        return checkpoint(TIME);
    }

    Checkpoint checkpoint(Instant time) {
        return new Checkpoint("ledger.test", size(), tree.root(), size(), new UUID(1, 1), time);
    }

    String note() {
        return note(KEY);
    }

    String note(SigningKey... keys) {
        return SignedNote.sign(checkpoint().text(), List.of(keys)).toString();
    }

    private TreeProofs proofs() {
        return new TreeProofs(
                (level, index) -> Objects.requireNonNull(subtrees.get(level + "/" + index)));
    }

    BundleLine.Header header(boolean whole, String note) {
        return new BundleLine.Header(whole, "", List.of(), note, List.of());
    }

    BundleLine.Entry entry(int index, StoredEvent event, boolean proven) {
        var sealed = event(index).entry();
        return new BundleLine.Entry(
                new BundleLine.Leaf(
                        index, event(index).position(), sealed.leaf(), sealed.payload()),
                event,
                proven ? proofs().inclusion(index, size()) : List.of());
    }

    /** The whole log, a line each. */
    List<String> whole() {
        var lines = new ArrayList<String>();
        lines.add(BundleJson.write(header(true, note())));
        for (int i = 0; i < size(); i++) {
            lines.add(BundleJson.write(entry(i, event(i), false)));
        }
        lines.add(BundleJson.write(new BundleLine.End(size())));
        return lines;
    }

    /** Some of it, each with its proof. */
    List<String> selection(int... indexes) {
        var lines = new ArrayList<String>();
        lines.add(BundleJson.write(header(false, note())));
        for (int i : indexes) {
            lines.add(BundleJson.write(entry(i, event(i), true)));
        }
        lines.add(BundleJson.write(new BundleLine.End(size())));
        return lines;
    }

    static Verdict verify(List<String> lines, String... kept) {
        return verify(List.of(new TrustedKey(KEY.verifier(), null, null)), lines, kept);
    }

    static Verdict verify(List<TrustedKey> trusted, List<String> lines, String... kept) {
        return verify(trusted, String.join("\n", lines) + "\n", kept);
    }

    static Verdict verify(List<TrustedKey> trusted, String file, String... kept) {
        try {
            return new BundleVerification(trusted, List.of(kept)).verify(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
