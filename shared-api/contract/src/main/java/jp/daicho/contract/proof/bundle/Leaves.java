package jp.daicho.contract.proof.bundle;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;
import org.jspecify.annotations.Nullable;

/**
 * The sealed leaves of a whole log, one after the other, held against the roots that were signed
 * over them. Behind the last leaf that was signed nothing is believed.
 */
final class Leaves {

    private static final int MOST = 1000;

    private final @Nullable Checkpoint signed;
    private final CompactRange tree = new CompactRange();
    private final SignedRoots roots = new SignedRoots();
    private final List<Finding> findings = new ArrayList<>();
    private long next;
    private boolean gapless = true;

    /**
     * None so far.
     *
     * @param signed the checkpoint that all of them lead to; {@code null} where it is not believed
     */
    Leaves(@Nullable Checkpoint signed) {
        this.signed = signed;
    }

    /** A root that the first leaves must have. */
    void expect(Checkpoint checkpoint, boolean kept) {
        roots.expect(checkpoint, kept);
        if (checkpoint.size() == 0) {
            roots.reach(0, tree);
        }
    }

    void take(BundleLine.Leaf leaf) {
        if (leaf.index() < next) {
            add(
                    Finding.Kind.PROOF_REWRITTEN,
                    leaf.index(),
                    "position "
                            + leaf.position()
                            + " says that it is this leaf, which has been before.");
        } else if (signed != null && leaf.index() >= signed.size()) {
            add(
                    Finding.Kind.EVENT_INSERTED,
                    leaf.index(),
                    "position "
                            + leaf.position()
                            + " stands behind the last of the "
                            + signed.size()
                            + " leaves that were signed.");
        } else {
            grow(leaf);
        }
    }

    private void grow(BundleLine.Leaf leaf) {
        if (leaf.index() > next) {
            // without these there is no root any more: what comes is looked at event by event
            gapless = false;
            add(
                    Finding.Kind.EVENT_REMOVED,
                    next,
                    "the leaves "
                            + next
                            + " to "
                            + (leaf.index() - 1)
                            + ", before position "
                            + leaf.position()
                            + ", were sealed and are not there.");
        }
        next = leaf.index() + 1;
        if (gapless) {
            tree.append(leaf.hash());
            roots.reach(tree.size(), tree);
        }
    }

    private void add(Finding.Kind kind, long leaf, String message) {
        if (findings.size() < MOST) {
            findings.add(new Finding(kind, leaf, message));
        }
    }

    /** What is wrong with them, when all have been seen. */
    List<Finding> findings() {
        var all = new ArrayList<>(findings);
        if (signed != null && next < signed.size()) {
            all.add(
                    new Finding(
                            Finding.Kind.TAIL_CUT,
                            next,
                            "the leaves end with number "
                                    + (next - 1)
                                    + ", but the checkpoint signs "
                                    + signed.size()
                                    + "."));
        } else {
            all.addAll(roots.findings());
        }
        return all;
    }
}
