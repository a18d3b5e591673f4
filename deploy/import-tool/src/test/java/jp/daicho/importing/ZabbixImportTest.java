package jp.daicho.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** History as Zabbix documents it: the real-time export, and history.get. */
class ZabbixImportTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Clock NOW =
            Clock.fixed(Instant.parse("2026-06-06T03:00:00Z"), ZoneOffset.UTC);
    private static final String LINE =
            """
            {"host":{"host":"%s","name":"住記Web"},"groups":["住記"],"item_tags":[{"tag":"component","value":"cpu"}],\
            "itemid":%d,"name":"%s","clock":%d,"ns":123456789,"value":%s,"type":%d}
            """;
    private static final int FLOAT = 0;
    private static final int CHARACTER = 1;
    private static final int UNSIGNED = 3;

    private final Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));

    private StandInServer server;

    @TempDir private Path directory;

    @BeforeEach
    void start() throws IOException {
        server = new StandInServer();
        server.answerBulk("{\"recorded\": 1, \"refused\": 0, \"lines\": []}");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void values_become_a_batch_for_each_item_and_day_of_tokyo_whichever_file_holds_them()
            throws IOException {
        var one =
                file(
                        "history-history-syncer-1.ndjson",
                        cpu("2026-06-04T15:00:00Z", "12.5")
                                + cpu("2026-06-04T14:55:00Z", "0.1234567891234"));
        var other =
                file(
                        "history-history-syncer-2.ndjson",
                        cpu("2026-06-04T14:50:00Z", "11")
                                + line("web", 4, "Response", "2026-06-04T15:01:00Z", "0.5", FLOAT));

        var result = run(one, other);

        assertThat(server.done())
                .extracting(d -> d.body().path("batch").asString())
                .containsExactly("cpu/2026-06-04/1", "cpu/2026-06-05/1", "response/2026-06-05/1");
        var first = server.done().getFirst().body().path("samples");
        assertThat(first.get(0).path("at").asString()).isEqualTo("2026-06-04T14:50:00.123456Z");
        assertThat(first.get(1).path("value").asString()).isEqualTo("0.123456789");
        assertThat(server.done().getLast().body().path("samples").get(0).path("value").asString())
                .isEqualTo("500.0");
        assertThat(result.accepted()).isEqualTo(4);
        assertThat(result.refused()).isEmpty();

        int before = server.done().size();
        run(other, one);
        assertThat(server.done()).as("the same requests are answered again").hasSize(before);
    }

    @Test
    void a_line_that_is_no_value_is_refused_alone_and_said_with_its_place() throws IOException {
        var file =
                file(
                        "history-main-process-0.ndjson",
                        cpu("2026-06-05T00:00:00Z", "1")
                                + "{\"broken\n"
                                + line(
                                        "web",
                                        3,
                                        "CPU",
                                        "2026-06-05T00:05:00Z",
                                        "\"high\"",
                                        CHARACTER)
                                + "{\"host\":{\"host\":\"web\",\"name\":\"w\"},\"itemid\":3,\"name\":\"CPU\","
                                + "\"clock\":\"soon\",\"ns\":1,\"value\":1,\"type\":3}\n");

        var result = run(file);

        assertThat(result.refused())
                .extracting(ImportResult.Refused::line, ImportResult.Refused::problem)
                .containsExactly(
                        tuple(2, "unreadable-line"),
                        tuple(3, "unreadable-line"),
                        tuple(4, "unreadable-line"));
        assertThat(result.accepted()).isEqualTo(1);
    }

    @Test
    void items_without_a_mapping_and_the_day_in_progress_are_left_out_and_said()
            throws IOException {
        var file =
                file(
                        "history-history-syncer-1.ndjson",
                        line("web", 9, "Uptime", "2026-06-05T00:00:00Z", "1", UNSIGNED)
                                + line("web", 9, "Uptime", "2026-06-05T00:01:00Z", "2", UNSIGNED)
                                + line("db", 10, "CPU", "2026-06-05T00:01:00Z", "2", FLOAT)
                                + cpu("2026-06-05T15:00:00Z", "1"));

        var result = run(file);

        assertThat(server.done()).isEmpty();
        assertThat(result.notices())
                .extracting(ImportResult.Notice::reference, ImportResult.Notice::detail)
                .containsExactly(
                        tuple(
                                "web: Uptime (item 9)",
                                "Left out, as the mapping does not know the item: 2 values"),
                        tuple(
                                "db: CPU (item 10)",
                                "Left out, as the mapping does not know the item: 1 values"),
                        tuple("", "Left to a later run, as 2026-06-06 goes on: 1 values"));
    }

    @Test
    void the_answer_of_history_get_names_items_by_their_ids() throws IOException {
        var file =
                file(
                        "answer.json",
                        """
                        {"jsonrpc": "2.0", "result": [
                          {"itemid": "23296", "clock": "1780617600", "value": "0.085", "ns": "563157632"},
                          {"itemid": "23296", "clock": "1780617900", "value": "up", "ns": "0"},
                          {"itemid": "23297", "clock": "1780617900", "value": "1", "ns": "0"}], "id": 1}\
                        """);

        var result = run(file);

        var sample = server.done().getFirst().body().path("samples").get(0);
        assertThat(sample.path("item").asString()).isEqualTo("load");
        assertThat(sample.path("at").asString()).isEqualTo("2026-06-05T00:00:00.563157Z");
        assertThat(result.refused()).extracting(ImportResult.Refused::line).containsExactly(2);
        assertThat(result.notices()).hasSize(1);
        assertThatThrownBy(() -> run(file("other.json", "{\"error\": {}}")))
                .isInstanceOf(UnusableInput.class);
    }

    @Test
    void a_day_that_grew_is_refused_by_the_ledger_and_each_of_its_values_reported()
            throws IOException {
        server.refuse("/measurements", "measurement-batch-differs");

        var result = run(file("history-a.ndjson", cpu("2026-06-05T00:00:00Z", "1")));

        assertThat(result.refused())
                .extracting(ImportResult.Refused::problem, ImportResult.Refused::reference)
                .containsExactly(
                        tuple("measurement-batch-differs", "history-a.ndjson web: CPU (item 3)"));
    }

    @Test
    void the_command_line_takes_many_files() throws IOException {
        var out = new ByteArrayOutputStream();
        var token = file("token", "token");
        var arguments =
                Arrays.asList(
                        "zabbix",
                        "--url",
                        server.uri().toString(),
                        "--system",
                        SYSTEM.toString(),
                        "--source",
                        "zabbix",
                        "--token-file",
                        token.toString(),
                        "--mapping",
                        mapping().toString(),
                        file("history-a.ndjson", cpu("2026-06-04T00:00:00Z", "1")).toString(),
                        file("history-b.ndjson", cpu("2026-06-05T00:00:00Z", "1")).toString());

        var exit =
                Main.run(
                        arguments,
                        Map.of(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(Main.DONE);
        assertThat(server.done()).hasSize(2);
    }

    @Test
    void the_mapping_brought_along_can_be_read_and_one_without_a_series_cannot()
            throws IOException {
        assertThat(ZabbixMapping.read("zabbix-history").items()).hasSize(3);
        var wanting = file("wanting.json", "{\"decimals\": 9, \"items\": [{\"item\": \"cpu\"}]}");
        assertThatThrownBy(() -> ZabbixMapping.read(wanting.toString()))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("itemid or name");
    }

    private ImportResult run(Path... files) throws IOException {
        return ZabbixImport.run(
                server.connection(),
                SYSTEM,
                List.of(files),
                "zabbix",
                mapping().toString(),
                NOW,
                silent);
    }

    private Path mapping() throws IOException {
        return file(
                "mapping.json",
                """
                {"decimals": 9, "items": [{"host": "web", "name": "CPU", "item": "cpu"},
                  {"host": "住記Web", "name": "Response", "item": "response", "factor": 1000},
                  {"itemid": "23296", "item": "load"}]}\
                """);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static String cpu(String at, String value) {
        return line("web", 3, "CPU", at, value, FLOAT);
    }

    private static String line(
            String host, int itemid, String name, String at, String value, int type) {
        return LINE.formatted(host, itemid, name, Instant.parse(at).getEpochSecond(), value, type);
    }
}
