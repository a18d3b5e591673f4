package jp.daicho.contract.proof.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;

/** Holds the growing tree against the roots that were signed at its sizes. */
final class SignedRoots {

    private record Signed(Checkpoint checkpoint, boolean kept) {}

    private final TreeMap<Long, List<Signed>> ahead = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private long soundThrough;
    private long keptThrough;

    /**
     * A checkpoint to be met.
     *
     * @param kept elsewhere, and not in the file itself
     */
    void expect(Checkpoint checkpoint, boolean kept) {
        ahead.computeIfAbsent(checkpoint.size(), s -> new ArrayList<>())
                .add(new Signed(checkpoint, kept));
    }

    void reach(long size, CompactRange tree) {
        var here = ahead.remove(size);
        if (here == null) {
            return;
        }
        var root = tree.root();
        for (var signed : here) {
            if (signed.checkpoint.root().equals(root)) {
                soundThrough = size;
                keptThrough = signed.kept ? size : keptThrough;
            } else if (signed.kept && !signedInTheFileToo(signed.checkpoint, here)) {
                findings.add(
                        new Finding(
                                Finding.Kind.OLD_BACKUP_RESTORED,
                                // what the file itself signs on the way is of the other history
                                keptThrough,
                                another(signed.checkpoint)));
            } else if (findings.isEmpty()) {
                findings.add(
                        new Finding(
                                Finding.Kind.PROOF_REWRITTEN,
                                soundThrough,
                                "one of the leaves "
                                        + soundThrough
                                        + " to "
                                        + (size - 1)
                                        + " is not the one that was signed on "
                                        + signed.checkpoint.time()
                                        + "."));
            }
        }
    }

    /** Where both are of one history it is the leaves that were written anew. */
    private static boolean signedInTheFileToo(Checkpoint kept, List<Signed> here) {
        return here.stream()
                .anyMatch(other -> !other.kept && other.checkpoint.root().equals(kept.root()));
    }

    static String another(Checkpoint kept) {
        return "the first "
                + kept.size()
                + " leaves are not those of the checkpoint that was kept, of "
                + kept.time()
                + ": the log was set back to before, and went on differently.";
    }

    List<Finding> findings() {
        return findings;
    }
}
