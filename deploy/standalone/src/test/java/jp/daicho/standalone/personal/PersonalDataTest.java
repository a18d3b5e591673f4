package jp.daicho.standalone.personal;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.daicho.standalone.RunningDaicho;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * What is personal stands in clear nowhere: not in any table, not in the files of PostgreSQL with
 * its WAL, not in the logs at their most talkative, and so in no backup of these; and once a person
 * was erased, no answer shows it either.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PersonalDataTest {

    private static final String SECTION = "019f0000-0000-7000-8000-000000000001";
    private static final String PERSON = "019f0000-0000-7000-8000-000000000002";
    private static final String SYSTEM = "019f0000-0000-7000-8000-000000000003";

    private static final String LOGIN = "kakushi-login-7391";
    private static final String NAME = "秘匿園 之助七三九一";
    private static final String SECOND_NAME = "改姓園 之助七三九一";
    private static final String EMAIL = "himitsu-7391@kakushi.example.jp";
    private static final String TELEPHONE = "090-7391-55550";

    /** In clear on purpose: what does not find this finds nothing. */
    private static final String PUBLIC = "公開戸籍住民課七三九一";

    private static final Traces SECRETS = new Traces(LOGIN, NAME, SECOND_NAME, EMAIL, TELEPHONE);
    private static final Traces CONTROL = new Traces(PUBLIC);

    private static final String REGISTRATION =
            """
            {"personId": "%s", "organisation": "%s", "position": "STAFF", "login": "%s", "name": "%s",
             "contacts": {"email": "%s", "telephone": "%s"}}\
            """
                    .formatted(PERSON, SECTION, LOGIN, NAME, EMAIL, TELEPHONE);

    @TempDir static Path data;

    private static RunningDaicho daicho;
    private static Level before;

    @BeforeAll
    static void start() {
        daicho = new RunningDaicho(data);
        var logger = (Logger) LoggerFactory.getLogger("jp.daicho");
        before = logger.getLevel();
        logger.setLevel(Level.TRACE);
        logger.debug("Everything is logged, such as {}", PUBLIC);
        enter();
    }

    @AfterAll
    static void stop() {
        ((Logger) LoggerFactory.getLogger("jp.daicho")).setLevel(before);
        daicho.close();
    }

    /** A ward with a person, by every way in which what is personal goes in, also in vain. */
    private static void enter() {
        post(
                201,
                "/organisation-units",
                """
                {"organisationUnitId": "%s", "code": "S-7391", "name": "%s", "kind": "SECTION"}\
                """
                        .formatted(SECTION, PUBLIC));
        post(200, "/persons?dryRun=true", REGISTRATION);
        post(201, "/persons", REGISTRATION);
        post(201, "/persons", REGISTRATION);
        post(409, "/persons", REGISTRATION.replace(PERSON, SYSTEM), Map.of());
        post(403, "staff", "/persons", REGISTRATION);
        post(400, "/persons", REGISTRATION.replace("\"position\":", "position:"), Map.of());
        post(
                422,
                "/persons",
                REGISTRATION.replace("\"STAFF\"", "\"%s\"".formatted(NAME)),
                Map.of());
        post(422, "/persons", REGISTRATION.replace(EMAIL, EMAIL + "@" + EMAIL), Map.of());
        post(200, "/persons/" + PERSON + "/name", "{\"name\": \"%s\"}".formatted(SECOND_NAME));
        post(
                200,
                "/persons/" + PERSON + "/contacts",
                "{\"contacts\": {\"email\": \"2-%s\", \"telephone\": \"%s\"}}"
                        .formatted(EMAIL, TELEPHONE));
        get("/persons?organisation=" + SECTION);
    }

    private static RunningDaicho.Answer post(int status, String path, String body) {
        return post(
                status, "admin", path, body, Map.of("Idempotency-Key", "once-" + body.hashCode()));
    }

    private static void post(int status, String path, String body, Map<String, String> headers) {
        post(status, "admin", path, body, headers);
    }

    private static void post(int status, String who, String path, String body) {
        post(status, who, path, body, Map.of());
    }

    private static RunningDaicho.Answer post(
            int status, String who, String path, String body, Map<String, String> headers) {
        var answer = daicho.post(who, "/api/v1" + path, body, headers);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(status);
        return answer;
    }

    private static String get(String path) {
        return get(path, "application/json");
    }

    private static String get(String path, String accept) {
        var answer = daicho.get("admin", "/api/v1" + path, Map.of("Accept", accept));
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    static Connection superuser(Path data) throws SQLException {
        try {
            var port = Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(3);
            var password = Files.readString(data.resolve("secrets/database-superuser")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/daicho",
                    "postgres",
                    password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertNowhereInClear() throws SQLException {
        try (var superuser = superuser(data);
                var statement = superuser.createStatement()) {
            statement.execute("ANALYZE");
            assertThat(CONTROL.inTables(superuser)).isNotEmpty();
            assertThat(SECRETS.inTables(superuser)).isEmpty();
            statement.execute("CHECKPOINT");
        }
        assertThat(CONTROL.inFiles(data.resolve("postgresql/base"))).isNotEmpty();
        assertThat(CONTROL.inFiles(data.resolve("postgresql/pg_wal"))).isNotEmpty();
        assertThat(CONTROL.inFiles(data.resolve("log"))).isNotEmpty();
        assertThat(SECRETS.inFiles(data)).isEmpty();
    }

    @Test
    @Order(1)
    void what_is_personal_is_answered_to_who_may_see_it_and_stands_nowhere_in_clear()
            throws SQLException {
        assertThat(get("/persons/" + PERSON)).contains(SECOND_NAME, LOGIN, "2-" + EMAIL, TELEPHONE);
        assertThat(get("/persons?organisation=" + SECTION, "text/csv")).contains(SECOND_NAME);
        assertNowhereInClear();
    }

    @Test
    @Order(2)
    void callers_are_told_apart_without_their_logins_being_kept() throws SQLException {
        try (var superuser = superuser(data);
                var statement = superuser.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT DISTINCT caller FROM event_store.idempotency_key")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).matches("[0-9a-f]{64}");
        }
    }

    @Test
    @Order(2)
    void what_was_sent_cannot_be_found_out_by_trying_from_what_is_kept_of_it()
            throws SQLException, NoSuchAlgorithmException {
        var plain =
                MessageDigest.getInstance("SHA-256")
                        .digest(
                                ("POST /api/v1/persons?\n" + REGISTRATION)
                                        .getBytes(StandardCharsets.UTF_8));
        var inHex = HexFormat.of().formatHex(plain);
        try (var superuser = superuser(data);
                var statement = superuser.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT count(*), count(*) FILTER (WHERE digest = '\\x"
                                        + inHex
                                        + "') FROM (SELECT request_hash AS digest FROM event_store.idempotency_key"
                                        + " UNION ALL SELECT request_digest FROM records.refusal) all_of_them")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThan(3);
            assertThat(rows.getInt(2)).isZero();
        }
    }

    @Test
    @Order(3)
    void after_the_erasure_every_answer_shows_the_pseudonym_and_nothing_else() throws SQLException {
        post(200, "/persons/" + PERSON + "/departure", "{}", Map.of());
        var erased = daicho.post("admin", "/api/v1/persons/" + PERSON + "/erasure", "{}", Map.of());
        assertThat(erased.status()).isEqualTo(200);
        var now = Map.of("Daicho-Position", Long.toString(erased.position()));
        assertThat(daicho.get("admin", "/api/v1/persons/" + PERSON, now).body())
                .contains("person-" + PERSON.substring(28));
        var answers =
                List.of(
                        get("/persons/" + PERSON),
                        get("/persons?organisation=" + SECTION),
                        get("/persons?organisation=" + SECTION, "text/csv"),
                        get("/audit/events?aggregateId=" + PERSON),
                        get("/audit/events?aggregateId=" + PERSON, "text/csv"),
                        get("/audit/export?aggregateId=" + PERSON, "application/x-ndjson"),
                        get("/audit/export?aggregateId=" + PERSON, "text/csv"),
                        get("/audit/export?text=7391", "application/x-ndjson") + PERSON,
                        get("/audit/aggregates/Person/" + PERSON),
                        get("/audit/counts?by=ACTOR&aggregateId=" + PERSON) + PERSON,
                        get("/audit/proof-bundle?aggregateId=" + PERSON, "application/x-ndjson"),
                        get("/trace/Person/" + PERSON),
                        get("/events?after=0&limit=200"),
                        get("/audit/refusals"),
                        get("/audit/accesses?subject=" + PERSON),
                        // the answer that was given for the key is given again
                        post(201, "/persons", REGISTRATION).body());
        for (var answer : answers) {
            assertThat(answer)
                    .contains(PERSON)
                    .doesNotContain(NAME, SECOND_NAME, LOGIN, EMAIL, TELEPHONE);
        }
        try (var superuser = superuser(data);
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM vault.person_key")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        assertNowhereInClear();
    }
}
