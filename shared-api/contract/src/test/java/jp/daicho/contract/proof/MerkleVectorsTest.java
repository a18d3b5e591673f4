package jp.daicho.contract.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tree against vectors that another program made, in the form of the public test vectors for
 * RFC 6962: the leaves are the texts "leaf 0", "leaf 1" and so on.
 */
class MerkleVectorsTest {

    /** Roots of the first n entries that every implementation of RFC 6962 is tried with. */
    private static final List<String> WELL_KNOWN_ROOTS =
            List.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<String> WELL_KNOWN_ENTRIES =
            List.of(
                    "",
                    "00",
                    "10",
                    "2021",
                    "3031",
                    "40414243",
                    "5051525354555657",
                    "606162636465666768696a6b6c6d6e6f");

    @Test
    void the_well_known_trees_have_their_well_known_roots() {
        var tree = new CompactRange();
        assertThat(tree.root().hex()).isEqualTo(WELL_KNOWN_ROOTS.getFirst());
        for (int i = 0; i < WELL_KNOWN_ENTRIES.size(); i++) {
            tree.append(Hash.ofLeaf(HexFormat.of().parseHex(WELL_KNOWN_ENTRIES.get(i))));
            assertThat(tree.root().hex()).isEqualTo(WELL_KNOWN_ROOTS.get(i + 1));
        }
    }

    @TestFactory
    Stream<DynamicTest> roots_are_as_the_vectors_say() {
        return vectors("roots")
                .map(v ->
                        DynamicTest.dynamicTest(
                                "size " + v.get("size"),
                                () -> {
                                    var tree = TestTree.of(v.get("size").asLong());
                                    assertThat(tree.range().root()).isEqualTo(hash(v, "root"));
                                    assertThat(new TreeProofs(tree).root(v.get("size").asLong()))
                                            .isEqualTo(hash(v, "root"));
                                }));
    }

    @TestFactory
    Stream<DynamicTest> inclusion_proofs_are_as_the_vectors_say() {
        return vectors("inclusion")
                .map(v ->
                        DynamicTest.dynamicTest(
                                v.get("desc").asString(),
                                () -> {
                                    long index = v.get("leafIdx").asLong();
                                    long size = v.get("treeSize").asLong();
                                    boolean wrong = v.get("wantErr").asBoolean();
                                    assertThat(
                                                    ProofCheck.includes(
                                                            index,
                                                            size,
                                                            hash(v, "leafHash"),
                                                            proof(v),
                                                            hash(v, "root")))
                                            .isEqualTo(!wrong);
                                    if (!wrong) {
                                        assertThat(
                                                        new TreeProofs(TestTree.of(size))
                                                                .inclusion(index, size))
                                                .isEqualTo(proof(v));
                                    }
                                }));
    }

    @TestFactory
    Stream<DynamicTest> consistency_proofs_are_as_the_vectors_say() {
        return vectors("consistency")
                .map(v ->
                        DynamicTest.dynamicTest(
                                v.get("desc").asString(),
                                () -> {
                                    long first = v.get("size1").asLong();
                                    long second = v.get("size2").asLong();
                                    boolean wrong = v.get("wantErr").asBoolean();
                                    assertThat(
                                                    ProofCheck.consistent(
                                                            first,
                                                            second,
                                                            hash(v, "root1"),
                                                            hash(v, "root2"),
                                                            proof(v)))
                                            .isEqualTo(!wrong);
                                    if (!wrong) {
                                        assertThat(
                                                        new TreeProofs(TestTree.of(second))
                                                                .consistency(first, second))
                                                .isEqualTo(proof(v));
                                    }
                                }));
    }

    @Test
    void every_proof_between_trees_of_up_to_thirty_three_leaves_holds() {
        var tree = TestTree.of(33);
        var proofs = new TreeProofs(tree);
        for (long size = 1; size <= 33; size++) {
            var root = TestTree.of(size).range().root();
            for (long index = 0; index < size; index++) {
                var proof = proofs.inclusion(index, size);
                assertThat(ProofCheck.includes(index, size, TestTree.leaf(index), proof, root))
                        .isTrue();
            }
            for (long first = 0; first <= size; first++) {
                var before = TestTree.of(first).range().root();
                assertThat(
                                ProofCheck.consistent(
                                        first, size, before, root, proofs.consistency(first, size)))
                        .as("from %d to %d", first, size)
                        .isTrue();
            }
        }
    }

    @Test
    void a_tree_goes_on_from_its_complete_subtrees_as_if_it_had_never_stopped() {
        for (long size : new long[] {0, 1, 2, 255, 256, 257, 511, 512}) {
            var stopped = CompactRange.of(size, TestTree.of(size));
            assertThat(stopped.root()).isEqualTo(TestTree.of(size).range().root());
            stopped.append(TestTree.leaf(size));
            assertThat(stopped.root()).isEqualTo(TestTree.of(size + 1).range().root());
        }
    }

    private static Stream<JsonNode> vectors(String name) {
        try (var in =
                Objects.requireNonNull(
                        MerkleVectorsTest.class.getResourceAsStream("/merkle/" + name + ".json"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var all = JsonMapper.shared().readTree(text);
            assertThat(all).isNotEmpty();
            return StreamSupport.stream(all.spliterator(), false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Hash hash(JsonNode vector, String name) {
        return Hash.ofBase64(vector.get(name).asString());
    }

    private static List<Hash> proof(JsonNode vector) {
        var proof = new ArrayList<Hash>();
        vector.get("proof").forEach(p -> proof.add(Hash.ofBase64(p.asString())));
        return proof;
    }
}
