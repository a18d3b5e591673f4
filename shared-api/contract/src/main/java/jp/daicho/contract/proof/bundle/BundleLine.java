package jp.daicho.contract.proof.bundle;

import java.util.List;
import jp.daicho.contract.proof.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A line of a proof bundle, which is NDJSON: a header, checkpoints of earlier days, events with
 * their leaves in the order of the log, and an end by which a cut file is noticed.
 */
public sealed interface BundleLine {

    /**
     * The first line.
     *
     * @param whole whether every event of the log is in the file; else some, each with its
     *     inclusion proof
     * @param selection what was asked for, in words; empty for the whole log
     * @param keys public keys of the log, as a file of trusted keys has them: to be compared, not
     *     to be believed
     * @param checkpoint the signed note that everything leads to
     * @param consistency proofs from older checkpoints
     */
    record Header(
            boolean whole,
            String selection,
            List<String> keys,
            String checkpoint,
            List<Consistency> consistency)
            implements BundleLine {

        public Header {
            keys = List.copyOf(keys);
            consistency = List.copyOf(consistency);
        }
    }

    /**
     * That the tree of an older size is the beginning of the checkpoint's.
     *
     * @param from leaves of the older tree
     * @param proof as RFC 9162 has it
     */
    record Consistency(long from, List<Hash> proof) {

        public Consistency {
            proof = List.copyOf(proof);
        }
    }

    /**
     * A checkpoint of an earlier day, to tell when something was altered.
     *
     * @param checkpoint a signed note
     */
    record Earlier(String checkpoint) implements BundleLine {}

    /**
     * An event and how it was sealed.
     *
     * @param leaf {@code null} where the event was never sealed
     * @param event {@code null} where it is not in the log any more
     * @param proof the path to the root; empty in a file of the whole log
     */
    record Entry(@Nullable Leaf leaf, @Nullable StoredEvent event, List<Hash> proof)
            implements BundleLine {

        public Entry {
            proof = List.copyOf(proof);
        }
    }

    /**
     * An event as it was sealed.
     *
     * @param index place in the tree
     * @param position place in the event log
     * @param hash the leaf's hash
     * @param payload digest of the payload alone
     */
    record Leaf(long index, long position, Hash hash, Hash payload) {}

    /**
     * The last line.
     *
     * @param size leaves of the checkpoint that the header has
     */
    record End(long size) implements BundleLine {}
}
