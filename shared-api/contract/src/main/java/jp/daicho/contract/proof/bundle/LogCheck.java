package jp.daicho.contract.proof.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.LogEntry;
import jp.daicho.contract.proof.ProofCheck;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a bundle in their order, and collects what is not as it was sealed. */
final class LogCheck {

    private static final int MOST = 1000;

    private final BundleLine.Header header;
    private final CheckpointCheck checkpoints;
    private final @Nullable Checkpoint checkpoint;
    private final List<Checkpoint> kept = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Events events = new Events();
    private final Leaves leaves;
    private final Map<String, Long> sequences = new HashMap<>();
    private long count;
    private long lastPosition;

    LogCheck(BundleLine.Header header, CheckpointCheck checkpoints, List<String> keptNotes) {
        this.header = header;
        this.checkpoints = checkpoints;
        checkpoint = believed(header.checkpoint());
        for (var note : keptNotes) {
            try {
                kept.add(checkpoints.believed(note));
            } catch (CheckpointCheck.Forged e) {
                throw new Unusable(
                        "Expected a kept checkpoint of a trusted key, but " + e.getMessage() + ".");
            }
        }
        leaves = new Leaves(checkpoint);
        kept.forEach(k -> leaves.expect(k, true));
        if (checkpoint != null) {
            leaves.expect(checkpoint, false);
            compareKept(checkpoint);
        }
    }

    private @Nullable Checkpoint believed(String note) {
        try {
            return checkpoints.believed(note);
        } catch (CheckpointCheck.Forged e) {
            add(Finding.Kind.CHECKPOINT_FORGED, -1, e.getMessage() + ".");
            return null;
        }
    }

    private void compareKept(Checkpoint now) {
        for (var before : kept) {
            if (!before.origin().equals(now.origin())) {
                throw new Unusable(
                        "Expected a kept checkpoint of "
                                + now.origin()
                                + ", but it is of "
                                + before.origin()
                                + ".");
            }
            if (before.size() > now.size()) {
                boolean anotherLife = !before.incarnation().equals(now.incarnation());
                add(
                        anotherLife ? Finding.Kind.OLD_BACKUP_RESTORED : Finding.Kind.TAIL_CUT,
                        now.size(),
                        "the log ends with leaf "
                                + (now.size() - 1)
                                + ", position "
                                + now.position()
                                + ", but on "
                                + before.time()
                                + " it had "
                                + before.size()
                                + " leaves, up to position "
                                + before.position()
                                + (anotherLife ? "; the store lives another life since." : "."));
            } else if (!header.whole()) {
                compareByProof(before, now);
            }
        }
    }

    private void compareByProof(Checkpoint before, Checkpoint now) {
        var proof =
                before.size() == now.size()
                        ? new BundleLine.Consistency(before.size(), List.of())
                        : header.consistency().stream()
                                .filter(c -> c.from() == before.size())
                                .findAny()
                                .orElseThrow(() ->
                                        new Unusable(
                                                "Expected a proof of consistency with the kept checkpoint of "
                                                        + before.size()
                                                        + " leaves: export the bundle with since="
                                                        + before.size()
                                                        + "."));
        if (!ProofCheck.consistent(
                before.size(), now.size(), before.root(), now.root(), proof.proof())) {
            add(Finding.Kind.OLD_BACKUP_RESTORED, -1, SignedRoots.another(before));
        }
    }

    void earlier(String note) {
        var believed = believed(note);
        if (believed != null) {
            leaves.expect(believed, false);
        }
    }

    void entry(BundleLine.Entry line, @Nullable LogEntry entry) {
        var leaf = line.leaf();
        long position = leaf == null ? positionOf(entry) : leaf.position();
        if (position <= lastPosition) {
            throw new Unusable(
                    "Expected events in the order of the log, but position "
                            + position
                            + " comes after "
                            + lastPosition
                            + ".");
        }
        lastPosition = position;
        if (leaf == null) {
            events.inserted(entry);
        } else {
            count++;
            events.take(leaf, entry);
            if (header.whole()) {
                leaves.take(leaf);
            } else {
                prove(leaf, line.proof());
            }
        }
        if (header.whole() && line.event() != null) {
            sequence(line.event(), leaf == null ? -1 : leaf.index());
        }
    }

    private static long positionOf(@Nullable LogEntry entry) {
        return entry == null ? 0 : entry.position();
    }

    private void prove(BundleLine.Leaf leaf, List<Hash> proof) {
        if (checkpoint != null
                && !ProofCheck.includes(
                        leaf.index(), checkpoint.size(), leaf.hash(), proof, checkpoint.root())) {
            add(
                    Finding.Kind.PROOF_REWRITTEN,
                    leaf.index(),
                    "the leaf of position "
                            + leaf.position()
                            + " does not lead to the root that was signed.");
        }
    }

    private void sequence(StoredEvent event, long leaf) {
        long expected = sequences.getOrDefault(event.aggregateId(), 0L);
        if (event.sequence() != expected) {
            add(
                    Finding.Kind.SEQUENCE_BROKEN,
                    leaf,
                    "position "
                            + event.position()
                            + " is event "
                            + event.sequence()
                            + " of "
                            + event.aggregateId()
                            + ", but "
                            + expected
                            + " comes next.");
        }
        sequences.put(event.aggregateId(), event.sequence() + 1);
    }

    void end(long size) {
        if (checkpoint == null) {
            return;
        }
        if (size != checkpoint.size()) {
            throw new Unusable(
                    "Expected the file's end to be that of its checkpoint, but it is another.");
        }
        long expected = header.whole() ? checkpoint.size() : -1;
        findings.addAll(events.findings(expected));
        if (header.whole()) {
            findings.addAll(leaves.findings());
        }
    }

    private void add(Finding.Kind kind, long leaf, @Nullable String message) {
        if (findings.size() < MOST) {
            findings.add(new Finding(kind, leaf, message == null ? "" : message));
        }
    }

    /**
     * What follows from it is no finding of its own: a hole in a sequence where an event was
     * removed.
     */
    List<Finding> findings() {
        boolean explained =
                findings.stream().anyMatch(f -> f.kind() != Finding.Kind.SEQUENCE_BROKEN);
        return explained
                ? findings.stream().filter(f -> f.kind() != Finding.Kind.SEQUENCE_BROKEN).toList()
                : List.copyOf(findings);
    }

    String summary() {
        var now = checkpoint;
        return now == null
                ? ""
                : (header.whole() ? "All " : "")
                        + count
                        + " events are as they were sealed in "
                        + now.origin()
                        + " by "
                        + now.time()
                        + ", up to position "
                        + now.position()
                        + (kept.isEmpty()
                                ? ". No kept checkpoint was given: that nothing was cut off at the end is not shown."
                                : ", and the log has all that it had at "
                                        + kept.size()
                                        + (kept.size() == 1
                                                ? " kept checkpoint."
                                                : " kept checkpoints."))
                        + (header.whole()
                                ? ""
                                : " The file has some of the log: that these are all that were asked for is not shown.");
    }
}
