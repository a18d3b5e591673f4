package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.SeriesLabel;
import jp.daicho.contract.servicelevel.SeriesMapped;
import jp.daicho.contract.servicelevel.SeriesMappingEnded;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which series of the monitoring measure which items, as people read it. */
class SeriesMappingReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID HOLDS = new UUID(8, 1);
    private static final UUID ENDED = new UUID(8, 2);
    private static final String PATH = "/api/v1/systems/" + SYSTEM + "/series-mappings";
    private static final SeriesMapped MAPPED =
            new SeriesMapped(
                    "monitor-01",
                    "response.seconds",
                    List.of(new SeriesLabel("service.name", "juki")),
                    "response",
                    new BigDecimal("1000"),
                    null);

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("relation", SYSTEM, Role.RELATED_SECTION);
        server.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
        server.given(HOLDS, SYSTEM, MAPPED);
        server.given(
                ENDED,
                SYSTEM,
                new SeriesMapped("monitor-00", "up", List.of(), "availability", null, null),
                new SeriesMappingEnded("更新"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_mappings_of_a_system_are_listed_with_what_they_take_IV_1_6_N2_IV_2_5_N3() {
        var all = json(PATH).at("/items");
        assertThat(all.size()).isEqualTo(2);

        var holds = json(PATH + "?active=true").at("/items");
        assertThat(holds.size()).isEqualTo(1);
        assertThat(holds.at("/0/labels/0").asString()).isEqualTo("service.name=juki");
        assertThat(holds.at("/0/factor").asString()).isEqualTo("1000");
        assertThat(json(PATH + "?item=availability").at("/items/0/endReason").asString())
                .isEqualTo("更新");
    }

    @Test
    void one_mapping_is_read_by_its_id_and_only_by_those_who_may() {
        assertThat(json(PATH + "/" + HOLDS).at("/metric").asString()).isEqualTo("response.seconds");
        assertThat(server.get("staff", PATH + "/" + new UUID(8, 9)).statusCode()).isEqualTo(404);
        assertThat(server.get("relation", PATH).statusCode()).isEqualTo(403);
    }

    @Test
    void a_rebuild_gives_the_same_mappings() {
        try (var fixture = ProjectionFixture.of(new SeriesProjection())) {
            fixture.given(HOLDS, SYSTEM, MAPPED, new SeriesMappingEnded("更新"));
            fixture.rebuildGivesTheSame();
        }
    }

    private static JsonNode json(String path) {
        var answer = server.get("staff", path);
        assertThat(answer.statusCode()).as("%s", answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}
