package jp.daicho.contract.proof;

import java.util.List;

/** Checks proofs (RFC 9162, 2.1.3.2 and 2.1.4.2). */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the leaf is at that place of the tree with that root. */
    public static boolean includes(long index, long size, Hash leaf, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        var computed = leaf;
        for (var neighbour : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                computed = Hash.ofNode(neighbour, computed);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                computed = Hash.ofNode(computed, neighbour);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && computed.equals(root);
    }

    /** Whether the tree of the first root is the beginning of the tree of the second. */
    public static boolean consistent(
            long first, long second, Hash firstRoot, Hash secondRoot, List<Hash> proof) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first == 0) {
            // nothing is the beginning of everything
            return proof.isEmpty() && firstRoot.equals(Hash.ofNothing());
        }
        boolean complete = Long.bitCount(first) == 1;
        if (proof.isEmpty()) {
            return false;
        }
        var before = complete ? firstRoot : proof.getFirst();
        var rest = complete ? proof : proof.subList(1, proof.size());
        return walk(first - 1, second - 1, before, rest, firstRoot, secondRoot);
    }

    private static boolean walk(
            long firstLast,
            long secondLast,
            Hash start,
            List<Hash> proof,
            Hash firstRoot,
            Hash secondRoot) {
        long node = firstLast;
        long last = secondLast;
        while ((node & 1) == 1) {
            node >>>= 1;
            last >>>= 1;
        }
        var older = start;
        var newer = start;
        for (var neighbour : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                older = Hash.ofNode(neighbour, older);
                newer = Hash.ofNode(neighbour, newer);
                while ((node & 1) == 0 && node != 0) {
                    node >>>= 1;
                    last >>>= 1;
                }
            } else {
                newer = Hash.ofNode(newer, neighbour);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && older.equals(firstRoot) && newer.equals(secondRoot);
    }
}
