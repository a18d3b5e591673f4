package jp.daicho.contract.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes proofs about a tree whose complete subtrees are at hand (RFC 9162, 2.1.3.1 and 2.1.4.1).
 */
public final class TreeProofs {

    private final Subtrees subtrees;

    public TreeProofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root of the tree of the first leaves. */
    public Hash root(long size) {
        return size == 0 ? Hash.ofNothing() : root(0, size);
    }

    /**
     * That a leaf is in the tree: the neighbours on the way up, from the bottom.
     *
     * @param index the leaf's place, from 0
     * @param size leaves of the tree; more than the index
     */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "Expected a leaf of the " + size + " there are, but got " + index);
        }
        var path = new ArrayList<Hash>();
        path(index, 0, size, path);
        return path;
    }

    private void path(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + largestPowerBelow(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(root(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    /**
     * That the tree of the first size is the beginning of the tree of the second.
     *
     * @param first at most the second
     */
    public List<Hash> consistency(long first, long second) {
        if (first < 0 || first > second) {
            throw new IllegalArgumentException(
                    "Expected a size up to " + second + ", but got " + first);
        }
        var proof = new ArrayList<Hash>();
        if (first > 0 && first < second) {
            subproof(first, 0, second, true, proof);
        }
        return proof;
    }

    private void subproof(long first, long from, long to, boolean known, List<Hash> proof) {
        if (first == to) {
            if (!known) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = from + largestPowerBelow(to - from);
        if (first <= middle) {
            subproof(first, from, middle, known, proof);
            proof.add(root(middle, to));
        } else {
            subproof(first, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }

    /** The root over the leaves from and up to, of which the first begins a subtree. */
    private Hash root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return subtrees.root(level, from >>> level);
        }
        long middle = from + largestPowerBelow(leaves);
        return Hash.ofNode(root(from, middle), root(middle, to));
    }

    private static long largestPowerBelow(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
