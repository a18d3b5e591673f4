package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Xlsx;
import jp.daicho.query.platform.QueryServer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A download that was cut goes on where it was cut, and ends where it would have ended. */
class ExportTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final int EVENTS = 1203;

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        for (int i = 1; i <= EVENTS; i++) {
            server.given(
                    new UUID(5, i), SYSTEM, new ProblemRaised("P-" + i, "=印刷の問題 " + i % 3, null));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static long positionOf(String line) {
        return JsonMapper.shared().readTree(line).get("position").asLong();
    }

    @Test
    void a_cut_download_goes_on_behind_its_last_whole_line_and_misses_and_repeats_nothing() {
        var whole = server.get("auditor", "/api/v1/audit/export");
        var lines = whole.body().lines().toList();
        assertThat(lines).hasSize(EVENTS + 1);
        assertThat(whole.headers().firstValue("Daicho-Count")).contains("" + EVENTS);
        assertThat(whole.headers().firstValue("Daicho-Count-Exact")).contains("true");
        var through = whole.headers().firstValue("Daicho-Position").orElseThrow();

        var cut = whole.body().substring(0, whole.body().length() * 2 / 3);
        var got = cut.substring(0, cut.lastIndexOf('\n')).lines().toList();
        server.given(new UUID(6, 1), SYSTEM, new ProblemRaised("P-0", "その後", null));
        var rest =
                server.get(
                        "auditor",
                        "/api/v1/audit/export?after="
                                + positionOf(got.getLast())
                                + "&through="
                                + through);
        assertThat(rest.headers().firstValue("Daicho-Count")).contains("" + (EVENTS - got.size()));
        var more = rest.body().lines().toList();
        assertThat(more.subList(0, more.size() - 1)).isEqualTo(lines.subList(got.size(), EVENTS));
        assertThat(more.getLast())
                .contains(
                        "\"end\":true,\"count\":"
                                + (EVENTS - got.size())
                                + ",\"position\":\""
                                + through
                                + "\"");
    }

    @Test
    void what_goes_on_in_a_table_has_no_second_header() {
        var part =
                server.get(
                                "auditor",
                                "/api/v1/audit/export?after=" + (EVENTS - 3) + "&through=" + EVENTS,
                                "Accept",
                                "text/csv")
                        .body();
        assertThat(part.lines()).hasSize(4);
        assertThat(part).doesNotContain("eventId").endsWith("#end,3\r\n");
    }

    @Test
    void a_workbook_has_every_line_and_its_texts_are_no_formulas() throws IOException {
        var answer = workbook("/api/v1/audit/export?through=" + EVENTS);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Xlsx.MEDIA_TYPE);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"audit-" + EVENTS + ".xlsx\"");
        assertThat(answer.headers().firstValue("Daicho-Count")).contains("" + EVENTS);
        var rows = rows(answer.body());
        assertThat(rows).hasSize(EVENTS + 1);
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("position");
        for (int i = 1; i <= EVENTS; i++) {
            assertThat(rows.get(i).getCell(0).asNumber()).isEqualByComparingTo("" + i);
        }
        assertThat(rows.get(1).stream().map(Cell::getFormula)).containsOnlyNulls();
    }

    @Test
    void a_cut_workbook_is_none_and_what_goes_on_is_a_workbook_of_its_own() throws IOException {
        var whole = workbook("/api/v1/audit/export?through=" + EVENTS).body();
        var cut = Arrays.copyOf(whole, whole.length - 100);
        assertThatThrownBy(() -> rows(cut)).isInstanceOf(Exception.class);
        var rest = rows(workbook("/api/v1/audit/export?after=1200&through=" + EVENTS).body());
        assertThat(rest).hasSize(4);
        assertThat(rest.getFirst().getCellText(0)).as("with its header").isEqualTo("position");
        assertThat(rest.get(1).getCell(0).asNumber()).isEqualByComparingTo("1201");
    }

    @Test
    void a_full_sheet_goes_on_in_the_next() throws IOException {
        var reader = server.bean(AuditReader.class);
        var narrator = server.bean(Narrator.class);
        var auditor = server.viewers().view("auditor", Instant.EPOCH).orElseThrow();
        var asked =
                new Asked(
                        AuditFilter.ofAggregate("Problem", new UUID(5, 7)),
                        null,
                        EventRights.of(auditor));
        var out = new ByteArrayOutputStream();
        var lines = new XlsxLines(out, 3);
        for (int i = 0; i < 5; i++) {
            lines.write(narrator.tell(reader.after(asked, 0, EVENTS, 10), auditor, null));
        }
        lines.end(5, new LogPosition(EVENTS, null));
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("audit", "audit 2", "audit 3");
        }
    }

    private static HttpResponse<byte[]> workbook(String path) {
        return server.bytes("auditor", path, "Accept", Xlsx.MEDIA_TYPE);
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read();
        }
    }

    @Test
    void any_question_can_be_exported_a_text_too() {
        var some =
                server.get(
                        "auditor",
                        "/api/v1/audit/export?text=%E5%8D%B0%E5%88%B7%20P-12&through=" + EVENTS);
        assertThat(some.statusCode()).isEqualTo(200);
        assertThat(some.headers().firstValue("Daicho-Count"))
                .contains("" + (some.body().lines().count() - 1));
        assertThat(some.body()).contains("P-12", "P-1203").doesNotContain("P-13\"");
    }

    @Test
    void whoever_loses_their_rights_meanwhile_gets_no_further_and_no_end() throws IOException {
        for (var type : List.of("application/x-ndjson", "text/csv", Xlsx.MEDIA_TYPE)) {
            server.viewers().grant("leaver", Role.AUDITOR);
            // for the request, for the first part of the file, and for the beginning of the second
            server.viewers().revokeAfter("leaver", 4);
            var got =
                    received(
                            server.request("leaver", "/api/v1/audit/export?through=" + EVENTS)
                                    .header("Accept", type));
            if (type.equals(Xlsx.MEDIA_TYPE)) {
                assertThatThrownBy(() -> rows(got)).isInstanceOf(Exception.class);
            } else {
                assertThat(new String(got, StandardCharsets.UTF_8))
                        .as(type)
                        .contains("P-1", "P-400")
                        .doesNotContain("P-501", "\"end\":true", "#end");
            }
        }
    }

    /** What comes until the connection ends, in whichever way. */
    private static byte[] received(HttpRequest.Builder request) throws IOException {
        var received = new ByteArrayOutputStream();
        try (var client = HttpClient.newHttpClient();
                var body =
                        client.send(
                                        request.GET().build(),
                                        HttpResponse.BodyHandlers.ofInputStream())
                                .body()) {
            body.transferTo(received);
        } catch (IOException e) {
            assertThat(received.size()).as("%s", e).isPositive();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return received.toByteArray();
    }

    @Test
    void positions_that_cannot_be_are_refused() {
        assertThat(server.get("auditor", "/api/v1/audit/export?after=-1").statusCode())
                .isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/audit/export?after=9&through=8").statusCode())
                .isEqualTo(400);
        assertThat(server.get("auditor", "/api/v1/audit/export?through=99999").statusCode())
                .isEqualTo(400);
    }
}
