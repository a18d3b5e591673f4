package jp.daicho.contract.proof;

/** Where the roots of complete subtrees are had from. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The root of a complete subtree.
     *
     * @param level it has 2^level leaves; 0 is a leaf itself
     * @param index how many subtrees of this level are to the left
     */
    Hash root(int level, long index);
}
