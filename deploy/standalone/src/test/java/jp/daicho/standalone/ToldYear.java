package jp.daicho.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.standalone.demo.DemonstrationYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Daicho to which the demonstration's year is told, and what it answers from then on. */
final class ToldYear implements AutoCloseable {

    /** The system with the richest story: 住民記録システム. */
    static final String SYSTEM = "/api/v1/systems/019a0000-0000-7000-8000-000000000001";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final RunningDaicho daicho;
    private long position;

    ToldYear(Path data) {
        daicho = new RunningDaicho(data);
    }

    String baseUrl() {
        return daicho.baseUrl();
    }

    /**
     * Tells it, or tells it again; what is read from then on has all of it.
     *
     * @return in how many steps
     */
    int tell() throws IOException, InterruptedException {
        int steps = new DemonstrationYear(daicho.baseUrl()).play();
        position = settled();
        return steps;
    }

    long settled() {
        return get("auditor", "/api/v1/read-models").path("settled").asLong();
    }

    JsonNode get(String login, String path) {
        var answer =
                daicho.get(
                        login,
                        path,
                        position > 0
                                ? Map.of(
                                        "Daicho-Position",
                                        Long.toString(position),
                                        "Prefer",
                                        "wait=30")
                                : Map.of());
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return MAPPER.readTree(answer.body());
    }

    /** What a list of the system has, a line for each thing: its fields with spaces between. */
    List<String> lines(String path, String... fields) {
        return lines(get("auditor", SYSTEM + path).path("items"), fields);
    }

    static List<String> lines(JsonNode things, String... fields) {
        return things.valueStream()
                .map(thing ->
                        Arrays.stream(fields)
                                .map(field -> thing.path(field).asString("-"))
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Override
    public void close() {
        daicho.close();
    }
}
