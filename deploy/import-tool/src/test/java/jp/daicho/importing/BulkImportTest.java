package jp.daicho.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkImportTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private final Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));

    private StandInServer server;

    @TempDir private Path directory;

    @BeforeEach
    void start() throws IOException {
        server = new StandInServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_series_becomes_a_batch_for_each_month_of_tokyo() throws IOException {
        var file = directory.resolve("series.csv");
        Files.writeString(
                file,
                """
                timestamp,value
                2014-03-31 14:50:00,1.5
                2014-03-31 14:55:00,6.5760000000000005
                2014-03-31 15:00:00,94.0
                not a time,1
                2014-03-31 15:05:00,95.0
                """);
        server.answerBulk(
                """
                {"recorded": 1, "refused": 1, "lines": [{"line": 1, "recorded": true},
                  {"line": 2, "recorded": false, "reason": "ITEM_NOT_AGREED"}]}\
                """);
        var result =
                MeasurementImport.run(
                        server.connection(),
                        SYSTEM,
                        file,
                        "monitor-01",
                        "CPU",
                        "monitoring-series",
                        silent);
        assertThat(server.done())
                .extracting(d -> d.body().path("batch").asString())
                .containsExactly("CPU/2014-03/1", "CPU/2014-04/1");
        assertThat(server.done().getLast().body().path("samples").get(0).path("value").asString())
                .isEqualTo("94.0");
        assertThat(server.done().getFirst().body().path("samples").get(1).path("value").asString())
                .isEqualTo("6.576000000");
        assertThat(result.notices()).extracting(ImportResult.Notice::line).containsExactly(3);
        assertThat(result.things()).isEqualTo(5);
        assertThat(result.refused())
                .extracting(ImportResult.Refused::line, ImportResult.Refused::problem)
                .contains(
                        tuple(5, "unreadable-line"),
                        tuple(3, "ITEM_NOT_AGREED"),
                        tuple(6, "ITEM_NOT_AGREED"));
    }

    @Test
    void a_package_list_becomes_items_of_one_server_in_one_call() throws IOException {
        var file = directory.resolve("packages.csv");
        Files.writeString(
                file,
                """
                package,version,architecture,installed_size_kib,section
                adduser,3.134,all,686,admin
                bash,5.2.15-2+b7,amd64,much,shells
                """);
        server.answerBulk(
                """
                {"total": 2, "registered": 1, "unchanged": 0, "refused": 1, "lines": [
                  {"line": 1, "outcome": "REGISTERED"},
                  {"line": 2, "outcome": "REFUSED", "problem": {"type": "/problems/invalid", "detail": "why"}}]}\
                """);
        var result =
                PackageImport.run(
                        server.connection(),
                        SYSTEM,
                        file,
                        "SRV-900",
                        true,
                        "debian-packages",
                        silent);
        var items = server.done().getFirst().body().path("items");
        assertThat(server.done()).hasSize(1);
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("managementNumber").asString()).isEqualTo("SRV-900");
        assertThat(items.get(1).path("managementNumber").asString())
                .isEqualTo("SRV-900:adduser:all");
        assertThat(items.get(1).path("attributes").path("INSTALLED_SIZE_KIB").asInt())
                .isEqualTo(686);
        assertThat(items.get(1).path("relations").get(0).path("managementNumber").asString())
                .isEqualTo("SRV-900");
        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.refused())
                .extracting(ImportResult.Refused::line, ImportResult.Refused::problem)
                .containsExactly(tuple(3, "unreadable-line"), tuple(2, "invalid"));
    }
}
