package jp.daicho.contract.proof;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A tree in memory, with all its complete subtrees. */
final class TestTree implements Subtrees {

    private final Map<String, Hash> roots = new HashMap<>();
    private final CompactRange range = new CompactRange();

    static TestTree of(long size) {
        var tree = new TestTree();
        for (long i = 0; i < size; i++) {
            tree.roots.put("0/" + i, leaf(i));
            tree.range.append(
                    leaf(i), (level, index, root) -> tree.roots.put(level + "/" + index, root));
        }
        return tree;
    }

    static Hash leaf(long index) {
        return Hash.ofLeaf(("leaf " + index).getBytes(StandardCharsets.UTF_8));
    }

    CompactRange range() {
        return range;
    }

    @Override
    public Hash root(int level, long index) {
        return Objects.requireNonNull(roots.get(level + "/" + index), level + "/" + index);
    }
}
