package jp.daicho.query.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was refused, and who saw what, as auditors ask for it. */
class RecordListsTest {

    private static final UUID PERSON = new UUID(4, 1);
    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID INCIDENT = new UUID(5, 1);

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("admin", Role.ADMINISTRATOR);
        server.viewers().grant("section", Role.INFORMATION_SYSTEMS_SECTION);
        var command = JdbcClient.create(server.database().as("command"));
        // as the command side writes them: one in the form of a rule's refusal, one of a stranger's
        command.sql(
                        """
                        INSERT INTO records.refusal VALUES (gen_random_uuid(), '2026-05-01T00:00:00Z', 'incident-closed', 409,
                            '{IV-1.4-F1}', 'assessIncident', 'Incident', ?, ?, ?, NULL, ?, 'OWNING_SECTION_STAFF', 'c-1', '\\xab01')
                        """)
                .params(INCIDENT, SYSTEM, PERSON, new UUID(3, 1))
                .update();
        command.sql(
                        """
                        INSERT INTO records.refusal VALUES (gen_random_uuid(), '2026-06-01T00:00:00Z', 'forbidden', 403,
                            '{}', 'registerPerson', 'Person', ?, NULL, NULL, 'abcdef', NULL, NULL, 'c-2', '\\xab02')
                        """)
                .params(new UUID(4, 2))
                .update();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> correlations(String filter) {
        var answer = server.get("auditor", "/api/v1/audit/refusals" + filter);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer).get("items").findValuesAsString("correlation");
    }

    @Test
    void the_latest_refusal_comes_first_with_the_words_of_its_rule() {
        assertThat(correlations("")).containsExactly("c-2", "c-1");
        var ruled =
                QueryServer.json(
                                server.get(
                                        "auditor",
                                        "/api/v1/audit/refusals?problem=incident-closed"))
                        .at("/items/0");
        assertThat(ruled.get("problemTitle").asString())
                .isNotBlank()
                .isNotEqualTo("incident-closed");
        assertThat(ruled.get("person").asString()).isEqualTo(PERSON.toString());
        assertThat(ruled.get("personName").asString()).startsWith("person-");
        assertThat(ruled.get("role").asString()).isEqualTo("OWNING_SECTION_STAFF");
        assertThat(ruled.get("requestDigest").asString()).isEqualTo("ab01");
        assertThat(ruled.get("unknownCaller").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?problem=incident-closed",
                "?guideline=IV-1.4-F1",
                "?person=00000000-0000-0004-0000-000000000001",
                "?organisation=00000000-0000-0003-0000-000000000001",
                "?system=00000000-0000-0001-0000-000000000001",
                "?operation=assessIncident",
                "?aggregateId=00000000-0000-0005-0000-000000000001",
                "?correlation=c-1",
                "?refusedTo=2026-05-15T00:00:00Z",
                "?refusedFrom=2026-04-01T00:00:00Z&refusedTo=2026-05-15T00:00:00Z&problem=incident-closed"
            })
    void each_filter_finds_its_refusal_alone(String filter) {
        assertThat(correlations(filter)).containsExactly("c-1");
    }

    @Test
    void auditor_and_administrator_read_them_and_nobody_else() {
        assertThat(server.get("admin", "/api/v1/audit/refusals").statusCode()).isEqualTo(200);
        assertThat(server.get("section", "/api/v1/audit/refusals").statusCode()).isEqualTo(403);
    }

    @Test
    void they_are_had_as_csv_and_reading_them_is_on_record() {
        var answer =
                server.get(
                        "auditor",
                        "/api/v1/audit/refusals",
                        "Accept",
                        "text/csv",
                        "Daicho-Correlation",
                        "reading-refusals");
        assertThat(answer.body().lines()).last().asString().startsWith("#end,2");
        assertThat(
                        JdbcClient.create(server.database().as("reader"))
                                .sql(
                                        "SELECT subjects::text FROM records.access WHERE operation = 'listRefusals'"
                                                + " AND correlation = 'reading-refusals'")
                                .query(String.class)
                                .list())
                .containsExactly("{" + PERSON + "}");
    }

    @Test
    void the_reads_are_walked_page_by_page_and_as_csv() {
        for (int i = 0; i < 5; i++) {
            server.get("auditor", "/api/v1/audit/refusals", "Daicho-Correlation", "walked");
        }
        var path = "/api/v1/audit/accesses?limit=2&correlation=walked";
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = QueryServer.json(server.get("auditor", path + next));
            ids.addAll(page.get("items").findValuesAsString("accessId"));
            next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        var csv =
                server.get(
                                "auditor",
                                "/api/v1/audit/accesses?correlation=walked",
                                "Accept",
                                "text/csv")
                        .body();
        assertThat(csv.lines()).hasSize(7).last().asString().startsWith("#end,5");
    }
}
