package jp.daicho.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.organisation.FirstAdministrator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What was refused is kept, beside the events, with the rule and without what was said. */
class RefusalsTest {

    private static Ward ward;
    private static JdbcClient reader;
    private static JdbcClient owner;

    private final UUID section = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final String tag = section.toString().substring(0, 8);

    @BeforeAll
    static void start() {
        ward = new Ward();
        reader = as("daicho_reader");
        owner = as("daicho_owner");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    private static JdbcClient as(String role) {
        var url = ward.bean(Environment.class).getRequiredProperty("daicho.database.url");
        return JdbcClient.create(new DriverManagerDataSource(url, role, ""));
    }

    @BeforeEach
    void aSectionAndAPerson() {
        // the database, too, rules by its clock what may be forgotten
        ward.at(Instant.now().toString());
        assertThat(
                        ward.post(
                                        "admin",
                                        "/organisation-units",
                                        """
                                        {"organisationUnitId": "%s", "code": "S-%s", "name": "戸籍住民課", "kind": "SECTION"}\
                                        """
                                                .formatted(section, tag))
                                .statusCode())
                .isEqualTo(201);
        assertThat(
                        ward.post(
                                        "admin",
                                        "/persons",
                                        """
                                        {"personId": "%s", "organisation": "%s", "position": "STAFF", "login": "hanako-%s",
                                         "name": "山田 花子"}\
                                        """
                                                .formatted(person, section, tag))
                                .statusCode())
                .isEqualTo(201);
    }

    private static List<Map<String, @Nullable Object>> refusalsOf(UUID aggregate) {
        return reader.sql(
                        "SELECT * FROM records.refusal WHERE aggregate_id = ? ORDER BY refused_at")
                .param(aggregate)
                .query()
                .listOfRows();
    }

    @Test
    void a_broken_rule_is_kept_with_who_and_what_and_nothing_that_was_said() {
        var answer =
                ward.post(
                        "admin",
                        "/api/v1/persons/" + person + "/erasure",
                        "application/json",
                        "{}",
                        "Daicho-Correlation",
                        "refusal-" + tag);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(refusalsOf(person))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("problem", "person-still-here")
                                .containsEntry("status", 409)
                                .containsEntry("operation", "erasePerson")
                                .containsEntry("aggregate_type", "Person")
                                .containsEntry("person_id", FirstAdministrator.idOf("admin"))
                                .containsEntry("role", "ADMINISTRATOR")
                                .containsEntry("system_id", null)
                                .containsEntry("caller_digest", null)
                                .containsEntry("correlation", "refusal-" + tag)
                                .hasEntrySatisfying(
                                        "request_digest",
                                        digest -> assertThat((byte[]) digest).hasSize(32)));
    }

    @Test
    void who_the_directory_does_not_know_is_kept_by_a_digest() {
        ward.post("stranger-" + tag, "/persons/" + person + "/departure", "{}");
        ward.post("stranger-" + tag, "/persons/" + person + "/departure", "{}");
        var rows = refusalsOf(person);
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(row -> row.get("problem")).containsOnly("forbidden");
        assertThat(rows).extracting(row -> row.get("person_id")).containsOnlyNulls();
        assertThat(rows)
                .extracting(row -> row.get("caller_digest"))
                .doesNotContainNull()
                .doesNotHaveToString("stranger-" + tag)
                .containsOnly(rows.getFirst().get("caller_digest"));
        assertThat(rows.toString()).doesNotContain("stranger");
    }

    @Test
    void who_holds_no_allowed_role_is_kept_without_a_role() {
        ward.post("hanako-" + tag, "/persons/" + person + "/departure", "{}");
        assertThat(refusalsOf(person))
                .singleElement()
                .satisfies(row ->
                        assertThat(row)
                                .containsEntry("problem", "forbidden")
                                .containsEntry("person_id", person)
                                .containsEntry("organisation_id", section)
                                .containsEntry("role", null));
    }

    @Test
    void a_thing_that_is_not_there_and_a_stale_version_are_kept() {
        var nobody = UUID.randomUUID();
        ward.post("admin", "/persons/" + nobody + "/departure", "{}");
        ward.post(
                "admin",
                "/api/v1/persons/" + person + "/departure",
                "application/json",
                "{}",
                "If-Match",
                "\"7\"");
        assertThat(refusalsOf(nobody))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("problem", "not-found"));
        assertThat(refusalsOf(person))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("problem", "stale-version"));
    }

    @Test
    void a_question_and_a_slip_of_the_pen_are_not_refusals() {
        assertThat(
                        ward.post("admin", "/persons/" + person + "/erasure?dryRun=true", "{}")
                                .statusCode())
                .isEqualTo(409);
        assertThat(
                        ward.post("admin", "/persons/" + person + "/name", "{\"name\": \"\"}")
                                .statusCode())
                .isEqualTo(422);
        assertThat(ward.post("admin", "/persons/" + person + "/name", "{\"nam").statusCode())
                .isEqualTo(400);
        assertThat(refusalsOf(person)).isEmpty();
    }

    @Test
    void an_answer_does_not_depend_on_the_record() {
        var metrics = ward.bean(MeterRegistry.class);
        var before = metrics.counter("daicho.refusals.unrecorded").count();
        owner.sql("REVOKE INSERT ON records.refusal FROM daicho_command").update();
        try {
            assertThat(ward.post("admin", "/persons/" + person + "/erasure", "{}").statusCode())
                    .isEqualTo(409);
        } finally {
            owner.sql("GRANT INSERT ON records.refusal TO daicho_command").update();
        }
        assertThat(refusalsOf(person)).isEmpty();
        assertThat(metrics.counter("daicho.refusals.unrecorded").count()).isEqualTo(before + 1);
        assertThat(metrics.counter("daicho.refusals", "problem", "person-still-here").count())
                .isPositive();
    }

    @Test
    void who_writes_refusals_can_neither_change_nor_remove_nor_read_them() {
        ward.post("admin", "/persons/" + person + "/erasure", "{}");
        for (var change :
                List.of(
                        "UPDATE records.refusal SET problem = 'none'",
                        "DELETE FROM records.refusal",
                        "TRUNCATE records.refusal",
                        "SELECT * FROM records.refusal",
                        "INSERT INTO records.access SELECT * FROM records.access")) {
            assertThatThrownBy(() -> ward.jdbc().sql(change).update())
                    .as(change)
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> owner.sql("UPDATE records.refusal SET problem = 'none'").update())
                .hasStackTraceContaining("append-only");
        assertThat(refusalsOf(person)).hasSize(1);
    }

    @Test
    void what_was_kept_for_its_time_is_forgotten_and_nothing_else() {
        ward.post("admin", "/persons/" + person + "/erasure", "{}");
        ward.post("admin", "/persons/" + person + "/erasure", "{}");
        ward.jdbc()
                .sql(
                        """
                        INSERT INTO records.refusal SELECT gen_random_uuid(), now() - interval '401 days', 'person-still-here', 409,
                            '{}', 'erasePerson', 'Person', CAST(? AS uuid), NULL, NULL, NULL, NULL, NULL, 'old', '\\x00'
                          FROM generate_series(1, 5003)
                        """)
                .param(person)
                .update();
        ward.bean(RefusalCleaning.class).forgetOld();
        assertThat(refusalsOf(person)).hasSize(2);
    }

    @Test
    void nobody_can_have_the_refusals_of_the_last_month_forgotten() {
        assertThatThrownBy(() ->
                        ward.jdbc()
                                .sql("SELECT records.forget_refusals(now() - interval '29 days')")
                                .query(Long.class)
                                .single())
                .hasStackTraceContaining("thirty days");
        assertThatThrownBy(() ->
                        new RefusalCleaning(
                                ward.bean(Refusals.class), Duration.ofDays(29), Clock.systemUTC()))
                .hasMessageContaining("refusals-kept");
    }
}
