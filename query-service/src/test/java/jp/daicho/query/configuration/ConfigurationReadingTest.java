package jp.daicho.query.configuration;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.ItemsUnrelated;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The configuration over HTTP: a server, a database on it until the 20th, a printer until the 10th.
 */
class ConfigurationReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID SERVER = new UUID(2, 1);
    private static final UUID DATABASE = new UUID(2, 2);
    private static final UUID PRINTER = new UUID(2, 3);
    private static final UUID RELATION = new UUID(3, 1);
    private static final String PATH = "/api/v1/systems/" + SYSTEM;

    private static QueryServer server;

    private static Instant day(int day) {
        return Instant.parse("2026-04-%02dT00:00:00Z".formatted(day));
    }

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("incoming", SYSTEM, Role.INCOMING_CONTRACTOR);
        server.viewers().grant("stranger", OTHER, Role.MAINTENANCE_CONTRACTOR);
        server.at(day(25));
        server.given(
                SERVER,
                SYSTEM,
                item(AssetKind.HARDWARE, "HW-1", "INSTALLED_MEMORY", "64"),
                new ItemChanged(
                        "CHG-1",
                        null,
                        new TreeMap<>(Map.of("INSTALLED_MEMORY", AttributeValue.of("128"))),
                        List.of(),
                        day(15)));
        server.given(
                DATABASE,
                SYSTEM,
                item(AssetKind.SOFTWARE_PRODUCT, "SW-1", "NAME", "PostgreSQL 100%"),
                new ItemsRelated(RELATION, RelationKind.RUNS_ON, SERVER, day(2)),
                new ItemsUnrelated(RELATION, RelationKind.RUNS_ON, SERVER, "移設", day(20)));
        server.given(
                PRINTER,
                SYSTEM,
                item(AssetKind.HARDWARE, "HW-2", "MANUFACTURER", "○○電機"),
                new ItemRetired("返却", null, day(10)));
    }

    private static ItemRegistered item(
            AssetKind kind, String number, String attribute, String value) {
        return new ItemRegistered(
                kind, number, new TreeMap<>(Map.of(attribute, AttributeValue.of(value))), day(1));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode read(String path) {
        var answer = server.get("incoming", PATH + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static List<String> numbers(String query) {
        return read("/configuration-items" + query)
                .get("items")
                .valueStream()
                .map(i -> i.get("managementNumber").asString())
                .toList();
    }

    @Test
    void IV_1_2_S7_the_list_is_the_configuration_now_or_as_of_an_instant() {
        assertThat(numbers("")).containsExactly("HW-1", "SW-1");
        assertThat(numbers("?asOf=2026-04-09T00:00:00Z")).containsExactly("HW-1", "HW-2", "SW-1");
        assertThat(numbers("?asOf=2026-03-31T00:00:00Z")).isEmpty();
        assertThat(numbers("?knownAt=2026-04-24T00:00:00Z")).isEmpty();
        assertThat(numbers("?status=RETIRED")).containsExactly("HW-2");
        assertThat(numbers("?kind=SOFTWARE_PRODUCT")).containsExactly("SW-1");
    }

    @Test
    void items_are_found_by_what_they_say() {
        assertThat(numbers("?text=postgresql")).containsExactly("SW-1");
        assertThat(numbers("?text=" + encode("100%", UTF_8))).containsExactly("SW-1");
        assertThat(numbers("?text=hw-")).containsExactly("HW-1");
        assertThat(numbers("?attribute=INSTALLED_MEMORY&text=128")).containsExactly("HW-1");
        assertThat(numbers("?attribute=NAME&text=128")).isEmpty();
        assertThat(numbers("?attribute=NAME")).containsExactly("SW-1");
        assertThat(numbers("?managementNumber=HW-1")).containsExactly("HW-1");
    }

    @Test
    void an_item_is_read_with_its_relations_as_of_an_instant() {
        var now = read("/configuration-items/" + DATABASE);
        assertThat(now.get("relations")).isEmpty();
        assertThat(now.get("version").asLong()).isEqualTo(3);
        var then = read("/configuration-items/" + SERVER + "?asOf=2026-04-10T00:00:00Z");
        assertThat(then.at("/item/attributes/INSTALLED_MEMORY").asString()).isEqualTo("64");
        assertThat(then.at("/relatedBy/0/sourceItemId").asString()).isEqualTo(DATABASE.toString());
        var earlier =
                server.get(
                        "incoming",
                        PATH + "/configuration-items/" + SERVER + "?asOf=2026-03-01T00:00:00Z");
        assertThat(earlier.statusCode()).isEqualTo(404);
    }

    @Test
    void the_history_is_everything_that_was_recorded() {
        var history = read("/configuration-items/" + SERVER + "/history").get("items");
        assertThat(history.valueStream().map(e -> e.get("type").asString()))
                .containsExactly("configuration.ItemRegistered", "configuration.ItemChanged");
        assertThat(history.at("/1/event/changeReference").asString()).isEqualTo("CHG-1");
    }

    @Test
    void the_diagram_shows_what_stands_how_to_what() {
        assertThat(read("/configuration-graph").get("relations")).isEmpty();
        var then = read("/configuration-graph?asOf=2026-04-10T00:00:00Z&itemId=" + SERVER);
        assertThat(then.get("items")).hasSize(2);
        assertThat(then.at("/relations/0/kind").asString()).isEqualTo("RUNS_ON");
        assertThat(server.get("incoming", PATH + "/configuration-graph?depth=99").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_list_is_a_table_too_and_nobody_elses() {
        var csv = server.get("incoming", PATH + "/configuration-items", "Accept", "text/csv");
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
        assertThat(csv.body()).contains("managementNumber", "HW-1");
        assertThat(server.get("stranger", PATH + "/configuration-items").statusCode())
                .isEqualTo(404);
    }
}
