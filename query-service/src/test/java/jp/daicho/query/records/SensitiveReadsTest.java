package jp.daicho.query.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.proof.SigningKey;
import jp.daicho.query.organisation.People;
import jp.daicho.query.platform.QueryServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever saw something sensitive is on record before they see it. */
class SensitiveReadsTest {

    private static final UUID SECTION = new UUID(3, 1);

    private static QueryServer server;
    private static JdbcClient reader;
    private static JdbcClient query;

    private final UUID yamada = UUID.randomUUID();
    private final UUID suzuki = UUID.randomUUID();
    private final String correlation = "seen-" + yamada;

    @BeforeAll
    static void start() {
        var key = SigningKey.generate("ledger.test", new SecureRandom());
        server = QueryServer.startWith("--daicho.proof.signing-keys=" + key.secret());
        reader = JdbcClient.create(server.database().as("reader"));
        query = JdbcClient.create(server.database().as("query"));
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("admin", Role.ADMINISTRATOR);
        server.viewers().grant("staff", new UUID(1, 1), Role.OWNING_SECTION_STAFF);
        server.given(
                SECTION,
                Set.of(),
                new OrganisationUnitRegistered("S-1", "戸籍住民課", UnitKind.SECTION, List.of()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void twoPeople() {
        var people = new People(server.database());
        server.given(
                yamada,
                Set.of(),
                people.registered(yamada, SECTION, Position.STAFF, "l-" + yamada, "山田 花子"));
        server.given(
                suzuki,
                Set.of(),
                people.registered(suzuki, SECTION, Position.STAFF, "l-" + suzuki, "鈴木 次郎"));
    }

    private List<Map<String, @Nullable Object>> accesses() {
        return reader.sql("SELECT * FROM records.access WHERE correlation = ?")
                .param(correlation)
                .query()
                .listOfRows();
    }

    private int read(String who, String path, String... headers) {
        var all = new ArrayList<>(List.of("Daicho-Correlation", correlation));
        all.addAll(List.of(headers));
        return server.get(who, path, all.toArray(String[]::new)).statusCode();
    }

    private static UUID personOf(String login) {
        return server.viewers().view(login, Instant.EPOCH).orElseThrow().person();
    }

    @Test
    void whoever_reads_a_person_is_on_record_with_whom_and_as_of_which_position() {
        assertThat(read("admin", "/api/v1/persons/" + yamada)).isEqualTo(200);
        assertThat(accesses())
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("operation", "getPerson")
                                .containsEntry("sensitivity", "PERSONAL")
                                .containsEntry("person_id", personOf("admin"))
                                .containsEntry("system_id", null)
                                .hasEntrySatisfying(
                                        "subjects",
                                        s -> assertThat(s).hasToString("{" + yamada + "}"))
                                .hasEntrySatisfying(
                                        "roles", r -> assertThat(r).hasToString("{ADMINISTRATOR}"))
                                .hasEntrySatisfying(
                                        "position", p -> assertThat((Long) p).isPositive()));
    }

    @Test
    void a_page_is_recorded_with_everybody_on_it_as_json_and_as_csv() {
        assertThat(read("auditor", "/api/v1/persons?organisation=" + SECTION)).isEqualTo(200);
        assertThat(read("auditor", "/api/v1/persons?organisation=" + SECTION, "Accept", "text/csv"))
                .isEqualTo(200);
        assertThat(accesses())
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(String.valueOf(row.get("subjects")))
                                .contains(yamada.toString(), suzuki.toString()));
    }

    @Test
    void history_is_recorded_with_what_it_shows_and_an_export_before_it_begins() {
        assertThat(read("auditor", "/api/v1/audit/events?aggregateId=" + yamada)).isEqualTo(200);
        assertThat(
                        read(
                                "auditor",
                                "/api/v1/audit/export?aggregateId=" + yamada,
                                "Accept",
                                "text/csv"))
                .isEqualTo(200);
        assertThat(accesses())
                .hasSize(2)
                .anySatisfy(row ->
                        assertThat(row)
                                .containsEntry("operation", "listAuditEvents")
                                .hasEntrySatisfying(
                                        "subjects",
                                        s -> assertThat(s.toString()).contains(yamada.toString())))
                .anySatisfy(row ->
                        assertThat(row)
                                .containsEntry("operation", "exportAuditEvents")
                                .hasEntrySatisfying(
                                        "subjects", s -> assertThat(s).hasToString("{}")));
    }

    @Test
    void whoever_only_asks_whether_it_is_still_so_is_on_record_however_they_ask() {
        var path = "/api/v1/persons/" + yamada;
        var tag = server.get("admin", path).headers().firstValue("ETag").orElseThrow();
        assertThat(read("admin", path, "If-None-Match", tag)).isEqualTo(304);
        assertThat(read("admin", path, "If-None-Match", "*")).isEqualTo(304);
        assertThat(read("admin", path, "If-None-Match", "\"1\"")).isEqualTo(200);
        var head =
                server.request("admin", path)
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .header("Daicho-Correlation", correlation);
        assertThat(server.send(head).statusCode()).isEqualTo(200);
        assertThat(accesses())
                .hasSize(4)
                .allSatisfy(row ->
                        assertThat(String.valueOf(row.get("subjects")))
                                .contains(yamada.toString()));
    }

    @Test
    void who_takes_the_log_away_or_counts_what_somebody_did_is_on_record() {
        assertThat(read("auditor", "/api/v1/audit/proof-bundle?system=" + yamada)).isEqualTo(200);
        assertThat(read("auditor", "/api/v1/audit/counts?actor=" + yamada)).isEqualTo(200);
        assertThat(accesses())
                .extracting(row -> row.get("operation"))
                .containsExactlyInAnyOrder("exportProofBundle", "countAuditEvents");
    }

    @Test
    void who_saw_nothing_is_not_on_record() {
        assertThat(read("staff", "/api/v1/persons/" + yamada)).isEqualTo(403);
        assertThat(read("admin", "/api/v1/persons/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(read("admin", "/api/v1/persons?organisation=none")).isEqualTo(400);
        assertThat(read("admin", "/api/v1/organisation-units")).isEqualTo(200);
        assertThat(accesses()).isEmpty();
    }

    @Test
    void what_cannot_be_recorded_is_not_answered() {
        server.database().execute("REVOKE INSERT ON records.access FROM daicho_query");
        try {
            var answer = server.get("admin", "/api/v1/persons/" + yamada);
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).doesNotContain("山田");
            assertThat(server.get("admin", "/api/v1/organisation-units").statusCode())
                    .isEqualTo(200);
        } finally {
            server.database().execute("GRANT INSERT ON records.access TO daicho_query");
        }
        assertThat(read("admin", "/api/v1/persons/" + yamada)).isEqualTo(200);
        assertThat(accesses()).hasSize(1);
    }

    @Test
    void of_many_readers_at_once_each_one_is_on_record() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers =
                    IntStream.range(0, 300)
                            .<Callable<Integer>>mapToObj(
                                    i -> () -> read("admin", "/api/v1/persons/" + yamada))
                            .toList();
            for (var answered : pool.invokeAll(readers)) {
                assertThat(answered.get()).isEqualTo(200);
            }
        }
        assertThat(accesses()).hasSize(300);
        assertThat(server.bean(MeterRegistry.class).get("daicho.access.record").timer().count())
                .isGreaterThanOrEqualTo(300);
    }

    @Test
    void who_writes_them_can_neither_change_nor_remove_nor_read_them() {
        read("admin", "/api/v1/persons/" + yamada);
        for (var change :
                List.of(
                        "UPDATE records.access SET operation = 'none'",
                        "DELETE FROM records.access",
                        "TRUNCATE records.access",
                        "SELECT * FROM records.access",
                        "INSERT INTO records.refusal SELECT * FROM records.refusal")) {
            assertThatThrownBy(() -> query.sql(change).update())
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
        assertThat(accesses()).hasSize(1);
    }

    @Test
    void what_was_kept_for_its_time_is_forgotten_and_nothing_else() {
        read("admin", "/api/v1/persons/" + yamada);
        query.sql(
                        """
                        INSERT INTO records.access SELECT gen_random_uuid(), now() - interval '401 days', 'getPerson', 'PERSONAL',
                            gen_random_uuid(), gen_random_uuid(), '{}', NULL, '{}', 1, ?
                          FROM generate_series(1, 5003)
                        """)
                .param(correlation)
                .update();
        server.bean(AccessCleaning.class).forgetOld();
        assertThat(accesses()).hasSize(1);
        assertThatThrownBy(() ->
                        query.sql("SELECT records.forget_accesses(now() - interval '29 days')")
                                .query(Long.class)
                                .single())
                .hasStackTraceContaining("thirty days");
        assertThatThrownBy(() ->
                        new AccessCleaning(
                                server.bean(AccessTable.class),
                                Duration.ofDays(29),
                                Clock.systemUTC()))
                .hasMessageContaining("accesses-kept");
    }

    @Test
    void an_auditor_asks_who_saw_whom_and_is_on_record_for_it() {
        read("admin", "/api/v1/persons/" + yamada);
        read("auditor", "/api/v1/persons/" + suzuki);
        var answer =
                server.get(
                        "auditor",
                        "/api/v1/audit/accesses?sensitivity=PERSONAL&seenFrom=2020-01-01T00:00:00Z&subject="
                                + yamada,
                        "Daicho-Correlation",
                        "asking-" + yamada);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var items = QueryServer.json(answer).get("items");
        assertThat(items).hasSize(1);
        var seen = items.get(0);
        assertThat(seen.get("person").asString()).isEqualTo(personOf("admin").toString());
        assertThat(seen.get("operation").asString()).isEqualTo("getPerson");
        assertThat(seen.get("sensitivityLabel").asString()).isEqualTo("個人情報");
        assertThat(seen.at("/subjects/0").asString()).isEqualTo(yamada.toString());
        var asked =
                QueryServer.json(
                                server.get(
                                        "auditor",
                                        "/api/v1/audit/accesses?correlation=asking-" + yamada))
                        .get("items");
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).get("operation").asString()).isEqualTo("listAccesses");
        assertThat(asked.get(0).get("sensitivity").asString()).isEqualTo("RECORDS");
        assertThat(asked.get(0).at("/subjects/0").asString())
                .isEqualTo(personOf("admin").toString());
        assertThat(server.get("staff", "/api/v1/audit/accesses").statusCode()).isEqualTo(403);
    }
}
