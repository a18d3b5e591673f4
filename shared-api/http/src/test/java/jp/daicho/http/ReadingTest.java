package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

class ReadingTest extends HttpTest {

    @Test
    void answersAreWrittenAsTheConventionsSay() {
        var body = json(get(THING));
        assertThat(body.path("price").isString()).isTrue();
        assertThat(body.path("price").asString()).isEqualTo("12.50");
        assertThat(body.path("at").asString()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(body.path("due").asString()).isEqualTo("2026-11-24");
        assertThat(body.path("status").asString()).isEqualTo("OPEN");
        assertThat(body.path("statusLabel").asString()).isEqualTo("対応中");
        assertThat(body.path("note").isNull()).isTrue();
        var english = json(send(request(THING).header("Accept-Language", "en-GB")));
        assertThat(english.path("statusLabel").asString()).isEqualTo("Open");
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var first = get(THING);
        var tag = header(first, "ETag");
        assertThat(tag).matches("\"7\\.[A-Za-z0-9_-]{16}\"");
        for (var known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            var again = send(request(THING).header("If-None-Match", known));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(header(again, "Daicho-Position")).isEqualTo("42@3f9c1b2a");
        }
        var english =
                send(request(THING).header("If-None-Match", tag).header("Accept-Language", "en"));
        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(header(english, "Vary")).contains("Accept-Language");
    }

    @Test
    void whatIsKnownByATagThatTheEndpointGaveWholeIsNotWrittenAgain() {
        var tag = header(get(THINGS + "/kept"), "ETag");
        assertThat(tag).isEqualTo("\"ja.kept\"");
        int written = SampleApplication.Kept.WRITTEN.get();
        for (var known : new String[] {tag, "W/" + tag, "\"7\", " + tag}) {
            var again = send(request(THINGS + "/kept").header("If-None-Match", known));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(header(again, "ETag")).isEqualTo(tag);
        }
        assertThat(SampleApplication.Kept.WRITTEN).hasValue(written);
        var other = send(request(THINGS + "/kept").header("If-None-Match", "\"ja.other\""));
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(SampleApplication.Kept.WRITTEN).hasValueGreaterThan(written);
    }

    @Test
    void aPageNamesTheNextAndItsPosition() {
        var page = get(THINGS + "?status=OPEN");
        assertThat(header(page, "Daicho-Position")).isEqualTo("42@3f9c1b2a");
        var next = json(page).path("next").asString();
        assertThat(header(page, "Link"))
                .isEqualTo("<" + THINGS + "?status=OPEN&cursor=" + next + ">; rel=\"next\"");
        var again =
                send(
                        request(THINGS + "?status=OPEN")
                                .header("If-None-Match", header(page, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void theComponentsOfARecordAreParametersOfTheQuery() {
        var all =
                json(
                        get(
                                THINGS
                                        + "/found?name=%E6%96%87%20b&status=CLOSED&since=2026-11-24&from=2026-11-24T09:00:00%2B09:00"
                                        + "&owner=019a0000-0000-7000-8000-000000000001&late=true&times=-7&place=9007199254740993"));
        assertThat(all.path("name").asString()).isEqualTo("文 b");
        assertThat(all.path("status").asString()).isEqualTo("CLOSED");
        assertThat(all.path("since").asString()).isEqualTo("2026-11-24");
        assertThat(all.path("from").asString()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(all.path("owner").asString()).isEqualTo("019a0000-0000-7000-8000-000000000001");
        assertThat(all.path("late").asBoolean()).isTrue();
        assertThat(all.path("times").asInt()).isEqualTo(-7);
        assertThat(all.path("place").asLong()).isEqualTo(9007199254740993L);
        var none = json(get(THINGS + "/found"));
        assertThat(none.propertyNames()).isNotEmpty();
        none.forEach(value -> assertThat(value.isNull()).isTrue());
    }

    @Test
    void anyListIsCsvToo() {
        var response = send(request(THINGS).header("Accept", "text/csv"));
        assertThat(header(response, "Content-Type"))
                .as(response.body())
                .isEqualTo("text/csv;charset=UTF-8");
        assertThat(header(response, "Link")).contains("rel=\"next\"");
        assertThat(response.body())
                .isEqualTo(
                        """
                        thingId,name,status,statusLabel,price,at,due,tags,note,version\r
                        %1$s,'=1+1,OPEN,対応中,12.50,2026-11-23T00:00:00Z,2026-11-24,a; b,,7\r
                        %1$s,"a,""b""
                        ",OPEN,対応中,12.50,2026-11-23T00:00:00Z,2026-11-24,a; b,,7\r
                        #end,2\r
                        """
                                .formatted(SampleApplication.KNOWN));
        var empty = send(request(THINGS + "?limit=0").header("Accept", "text/csv;bom=true"));
        assertThat(empty.body()).startsWith("\uFEFFthingId,").endsWith("\r\n#end,0\r\n");
        assertThat(send(request(THINGS).header("Accept", "*/*")).body()).startsWith("{");
        problem(send(request(THING).header("Accept", "text/csv")), 406, "not-acceptable");
    }

    @Test
    void anyListIsXlsxTooWithTheSameColumnsAndHeaders() throws Exception {
        var response = bytes(request(THINGS + "?status=OPEN").header("Accept", Xlsx.MEDIA_TYPE));
        assertThat(header(response, "Content-Type")).isEqualTo(Xlsx.MEDIA_TYPE);
        assertThat(header(response, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"things.xlsx\"");
        assertThat(header(response, "Link")).contains("status=OPEN", "rel=\"next\"");
        assertThat(header(response, "Daicho-Position")).isEqualTo("42@3f9c1b2a");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(response.body()))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("things");
            var rows = sheet.read();
            assertThat(rows).hasSize(3);
            var header = rows.getFirst();
            assertThat(header.stream().map(Cell::getText))
                    .containsExactly(
                            "thingId",
                            "name",
                            "status",
                            "statusLabel",
                            "price",
                            "at",
                            "due",
                            "tags",
                            "note",
                            "version");
            var first = rows.get(1);
            assertThat(first.getCellText(1)).isEqualTo("=1+1");
            assertThat(first.getCellText(3)).isEqualTo("対応中");
        }
        problem(send(request(THING).header("Accept", Xlsx.MEDIA_TYPE)), 406, "not-acceptable");
        var impossible = send(request(THINGS).header("Accept", "application/pdf"));
        assertThat(problem(impossible, 406, "not-acceptable").path("detail").asString())
                .contains("text/csv", Xlsx.MEDIA_TYPE);
    }

    @Test
    void whatIsAnsweredLaterIsTaggedToo() {
        var response = get(THINGS + "/later");
        assertThat(response.body()).isEqualTo(get(THING).body());
        assertThat(header(response, "ETag")).isEqualTo(header(get(THING), "ETag"));
    }

    @Test
    void aStreamIsNotHeldBack() {
        var response = send(request(THINGS + "/stream").header("Accept", "text/event-stream"));
        assertThat(response.body()).contains("data:first", "data:last");
        assertThat(header(response, "ETag")).isNull();
    }

    @Test
    void headIsGetWithoutABody() {
        var response = send(request(THING).method("HEAD", BodyPublishers.noBody()));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(header(response, "ETag")).isNotBlank();
    }

    @Test
    void theBodysBytesAreKept() {
        var body = "{ \"name\" : \"a\" }";
        assertThat(json(post(NAME, body)).path("position").stringValue())
                .isEqualTo(Integer.toString(body.length()));
    }

    @Test
    void requestsAreTimedByTheirPathsPattern() {
        get(THING);
        get("/api/v1/made/up/" + System.nanoTime());
        var metrics = send(request("/actuator/prometheus")).body();
        assertThat(metrics)
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*method=\"GET\".*status=\"200\".*uri=\"/api/v1/.*\\{.*\\}\"")
                .containsPattern(
                        "http_server_requests_seconds_count\\{.*status=\"404\".*uri=\"unknown\"")
                .doesNotContain("made/up");
    }
}
