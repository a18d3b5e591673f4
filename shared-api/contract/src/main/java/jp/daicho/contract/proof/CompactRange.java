package jp.daicho.contract.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing Merkle tree, of which only the roots of its complete subtrees are kept: one for each
 * bit of its size. Not safe for several threads.
 */
public final class CompactRange {

    /** Told of every subtree that has become complete. */
    @FunctionalInterface
    public interface OnComplete {

        /**
         * A subtree of 2^level leaves is complete.
         *
         * @param level 1 for two leaves
         * @param index how many of this level are to the left
         */
        void complete(int level, long index, Hash root);
    }

    private final List<Hash> roots;
    private long size;

    /** An empty tree. */
    public CompactRange() {
        roots = new ArrayList<>();
    }

    private CompactRange(List<Hash> roots, long size) {
        this.roots = new ArrayList<>(roots);
        this.size = size;
    }

    /** The tree of that size, from the roots of complete subtrees that are kept elsewhere. */
    public static CompactRange of(long size, Subtrees subtrees) {
        var roots = new ArrayList<Hash>();
        long covered = 0;
        for (int level = Long.SIZE - 1; level >= 0; level--) {
            if ((size >>> level & 1) == 1) {
                roots.add(subtrees.root(level, covered >>> level));
                covered += 1L << level;
            }
        }
        return new CompactRange(roots, size);
    }

    /** A copy that grows by itself. */
    public CompactRange copy() {
        return new CompactRange(roots, size);
    }

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        append(leaf, (level, index, root) -> {});
    }

    /** Appends a leaf, and tells which subtrees it completes, from the bottom up. */
    public void append(Hash leaf, OnComplete onComplete) {
        var node = leaf;
        int level = 0;
        // each complete subtree to the left of the same size is joined with: a carry in binary
        while ((size >>> level & 1) == 1) {
            node = Hash.ofNode(roots.removeLast(), node);
            level++;
            onComplete.complete(level, size >>> level, node);
        }
        roots.add(node);
        size++;
    }

    /** The root of the tree as it is. */
    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.ofNothing();
        }
        var root = roots.getLast();
        for (int i = roots.size() - 2; i >= 0; i--) {
            root = Hash.ofNode(roots.get(i), root);
        }
        return root;
    }
}
