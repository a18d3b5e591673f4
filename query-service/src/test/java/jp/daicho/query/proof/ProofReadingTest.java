package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;
import jp.daicho.contract.proof.Hash;
import jp.daicho.contract.proof.LogEntry;
import jp.daicho.contract.proof.ProofCheck;
import jp.daicho.contract.proof.SignedNote;
import jp.daicho.contract.proof.TilePath;
import jp.daicho.contract.proof.TreeProofs;
import jp.daicho.contract.proof.TrustedKey;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the endpoints of the proof answer, on a log that is sealed as it grows. */
class ProofReadingTest {

    private static TestLedger ledger;
    private static List<LogEntry> entries;

    @BeforeAll
    static void start() {
        ledger =
                new TestLedger(
                        "--daicho.proof.signing-keys=" + TestLedger.KEY.secret(),
                        "--daicho.proof.interval=20ms");
        ledger.server.viewers().grant("auditor", Role.AUDITOR);
        ledger.server.viewers().grant("admin", Role.ADMINISTRATOR);
        ledger.server.viewers().grant("contractor", TestLedger.SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        for (int i = 0; i < 150; i++) {
            ledger.record("障害" + i);
        }
        assertThat(get("auditor", "/api/v1/audit/checkpoint").statusCode()).isEqualTo(200);
        entries = ledger.entries();
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    private static HttpResponse<String> get(String reader, String path, String... headers) {
        return ledger.server.get(reader, path, headers);
    }

    private static Checkpoint checkpoint() {
        var note = SignedNote.parse(get("contractor", "/api/v1/audit/checkpoint").body());
        assertThat(note.isSignedBy(TestLedger.KEY.verifier())).isTrue();
        return Checkpoint.parse(note.text());
    }

    private static Hash root(long size) {
        var tree = new CompactRange();
        entries.stream().limit(size).forEach(e -> tree.append(e.leaf()));
        return tree.root();
    }

    @Test
    void the_checkpoint_waits_for_the_position_asked_for_and_everybody_may_keep_it() {
        assertThat(checkpoint().size()).isEqualTo(300);
        assertThat(checkpoint().root()).isEqualTo(root(300));
        var answer = get("contractor", "/api/v1/audit/checkpoint");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Daicho-Position"))
                .hasValueSatisfying(p -> assertThat(p).startsWith("300@"));
        assertThat(get("stranger", "/api/v1/audit/checkpoint").statusCode()).isEqualTo(403);
    }

    @Test
    void an_older_checkpoint_is_had_by_its_size() {
        var sizes =
                ledger.sql()
                        .queryForList(
                                "SELECT size FROM proof.checkpoint ORDER BY size", Long.class);
        var first = get("auditor", "/api/v1/audit/checkpoint?size=" + sizes.getFirst());
        assertThat(Checkpoint.parse(SignedNote.parse(first.body()).text()).root())
                .isEqualTo(root(sizes.getFirst()));
        assertThat(get("auditor", "/api/v1/audit/checkpoint?size=100000").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_public_keys_are_a_file_of_trusted_keys() {
        var keys = TrustedKey.parseAll(get("contractor", "/api/v1/audit/keys").body());
        assertThat(keys).extracting(TrustedKey::key).containsExactly(TestLedger.KEY.verifier());
    }

    @Test
    void tiles_hold_the_hashes_of_the_leaves_and_of_the_trees_below() throws Exception {
        var full = tile("0/000");
        assertThat(full).hasSize(256).isEqualTo(leaves(0, 256));
        assertThat(tile("0/001.p/44")).isEqualTo(leaves(256, 300));
        assertThat(tile("1/000.p/1")).containsExactly(root(256));
    }

    private static List<Hash> leaves(int from, int to) {
        return entries.subList(from, to).stream().map(LogEntry::leaf).toList();
    }

    private static List<Hash> tile(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            ledger.server
                                    .request("contractor", "/api/v1/audit/tile/" + path)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .get()
                    .asString()
                    .contains("immutable");
            var hashes = new ArrayList<Hash>();
            for (int at = 0; at < answer.body().length; at += Hash.LENGTH) {
                hashes.add(Hash.of(Arrays.copyOfRange(answer.body(), at, at + Hash.LENGTH)));
            }
            return hashes;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/001",
                "0/001.p/45",
                "1/000",
                "2/000.p/1",
                "9/000",
                "0/x",
                "0/000/",
                "0/0"
            })
    void tiles_that_are_not_there_yet_or_are_named_otherwise_are_not_found(String path) {
        assertThat(get("auditor", "/api/v1/audit/tile/" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void tiles_are_kept_for_one_life_of_the_store_and_read_again_where_they_have_grown() {
        var kept = new KeptTiles();
        var life = new UUID(8, 1);
        var end = new Tiles.Place(0, 1);
        proven(5, 270, kept, life);
        assertThat(kept.get(life, new Tiles.Place(0, 0))).isNotNull();
        var before = kept.get(life, end);
        proven(260, 290, kept, life);
        assertThat(kept.get(life, end)).as("has all of it").isSameAs(before);
        assertThat(kept.get(new UUID(8, 2), end)).isNull();

        // as it was read when fewer leaves were sealed
        kept.keep(life, end, new Tile(joined(leaves(256, 260))));
        proven(258, 260, kept, life);
        assertThat(kept.get(life, end)).isNotSameAs(before);
        proven(258, 300, kept, life);
        proven(299, 300, kept, life);
        assertThat(Objects.requireNonNull(kept.get(life, end)).node(0, 43))
                .isEqualTo(entries.get(299).leaf());
    }

    private static void proven(int index, long size, KeptTiles kept, UUID life) {
        var path =
                ledger.reader()
                        .read(tables ->
                                new TreeProofs(new Tiles(tables, kept, life))
                                        .inclusion(index, size));
        assertThat(ProofCheck.includes(index, size, entries.get(index).leaf(), path, root(size)))
                .isTrue();
    }

    @Test
    void a_tile_has_the_nodes_that_are_complete_and_no_others() {
        for (int size : new int[] {0, 1, 2, 3, 127, 128, 255, 256}) {
            var tile = new Tile(joined(leaves(0, size)));
            for (int height = 0; height < TilePath.HEIGHT; height++) {
                int complete = size >> height;
                assertThat(tile.node(height, complete)).isNull();
                if (complete > 0) {
                    int from = complete - 1 << height;
                    var tree = new CompactRange();
                    leaves(from, from + (1 << height)).forEach(tree::append);
                    assertThat(tile.node(height, complete - 1)).isEqualTo(tree.root());
                }
            }
        }
    }

    private static byte[] joined(List<Hash> hashes) {
        var out = new ByteArrayOutputStream();
        hashes.forEach(h -> out.writeBytes(h.bytes()));
        return out.toByteArray();
    }

    @Test
    void each_event_is_proven_to_be_in_the_log() {
        for (int index : new int[] {0, 1, 127, 128, 255, 256, 299}) {
            var entry = entries.get(index);
            var answer = get("auditor", "/api/v1/events/" + entry.eventId() + "/proof");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var view = QueryServer.json(answer);
            assertThat(view.get("position").asLong()).isEqualTo(entry.position());
            assertThat(view.get("leafIndex").asLong()).isEqualTo(index);
            assertThat(view.get("entry").asString()).isEqualTo(entry.json());
            var leaf = Hash.ofLeaf(view.get("entry").asString().getBytes(StandardCharsets.UTF_8));
            assertThat(view.get("leafHash").asString()).isEqualTo(leaf.base64());
            var checkpoint =
                    Checkpoint.parse(SignedNote.parse(view.get("checkpoint").asString()).text());
            assertThat(
                            ProofCheck.includes(
                                    index,
                                    view.get("treeSize").asLong(),
                                    leaf,
                                    hashes(view),
                                    checkpoint.root()))
                    .isTrue();
        }
        var some = entries.getFirst().eventId();
        assertThat(get("contractor", "/api/v1/events/" + some + "/proof").statusCode())
                .isEqualTo(403);
        assertThat(get("admin", "/api/v1/events/" + new UUID(3, 4) + "/proof").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 255, 256, 257, 299, 300})
    void the_log_of_each_size_is_the_beginning_of_the_log_as_it_is(long from) {
        var view = QueryServer.json(get("contractor", "/api/v1/audit/consistency?from=" + from));
        assertThat(view.get("to").asLong()).isEqualTo(300);
        assertThat(ProofCheck.consistent(from, 300, root(from), root(300), hashes(view))).isTrue();
        assertThat(view.get("fromRoot").asString()).isEqualTo(root(from).base64());
        assertThat(view.get("toRoot").asString()).isEqualTo(root(300).base64());
    }

    @Test
    void sizes_that_were_not_reached_are_refused_with_their_parameter() {
        for (var query : List.of("from=301", "from=-1", "to=301", "to=-1", "from=7&to=6")) {
            var answer = get("auditor", "/api/v1/audit/consistency?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(QueryServer.json(answer).get("type").asString())
                    .endsWith("invalid-parameter");
        }
    }

    private static List<Hash> hashes(JsonNode view) {
        var hashes = new ArrayList<Hash>();
        view.get("proof").forEach(h -> hashes.add(Hash.ofBase64(h.asString())));
        return hashes;
    }

    @Test
    void health_and_metrics_say_how_far_the_log_is_sealed() {
        var health = get("auditor", "/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(ledger.server.bean(Sealing.class).failure()).isNull();
        // the table has a checkpoint a moment before the one who wrote it says so
        TestLedger.await(() -> ledger.server.bean(Sealing.class).sealedThrough() == 300);
    }
}
