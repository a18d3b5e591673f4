package jp.daicho.query.proof;

import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.bundle.BundleLine;

/**
 * An event as it was sealed.
 *
 * @param index place in the tree, without gaps
 * @param position place in the event log
 * @param hash the leaf's hash
 * @param payload digest of the payload alone
 */
record SealedLeaf(long index, long position, Hash hash, Hash payload) {

    BundleLine.Leaf line() {
        return new BundleLine.Leaf(index, position, hash, payload);
    }
}
