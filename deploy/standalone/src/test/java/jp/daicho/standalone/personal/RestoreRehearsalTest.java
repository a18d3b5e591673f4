package jp.daicho.standalone.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.daicho.standalone.DataDirectory;
import jp.daicho.standalone.RunningDaicho;
import jp.daicho.standalone.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/operations.md, Restore and Keys, as they are written there, on cold copies of an all-in-one:
 * the events with their keys, the events without them, the keys afterwards; another master key.
 */
class RestoreRehearsalTest {

    private static final String SECTION = "019f0000-0000-7000-8000-000000000001";
    private static final String HERE = "019f0000-0000-7000-8000-000000000002";
    private static final String ERASED = "019f0000-0000-7000-8000-000000000003";

    @TempDir static Path directory;

    private static Path backup;
    private static String erasedKey;
    private static long head;

    /** A ward with somebody who is there and somebody who was erased; stopped, and copied. */
    @BeforeAll
    static void aBackup() throws SQLException {
        var data = directory.resolve("data");
        try (var daicho = new RunningDaicho(data)) {
            post(
                    daicho,
                    201,
                    "/organisation-units",
                    """
                    {"organisationUnitId": "%s", "code": "S-1", "name": "戸籍住民課", "kind": "SECTION"}\
                    """
                            .formatted(SECTION));
            person(daicho, HERE, "hanako", "山田 花子");
            person(daicho, ERASED, "jiro", "鈴木 次郎");
            erasedKey = keys(data, "WHERE person_id = '" + ERASED + "'");
            post(daicho, 200, "/persons/" + ERASED + "/departure", "{}");
            head = post(daicho, 200, "/persons/" + ERASED + "/erasure", "{}");
        }
        backup = copy(data, "backup");
    }

    private static void person(RunningDaicho daicho, String id, String login, String name) {
        post(
                daicho,
                201,
                "/persons",
                """
                {"personId": "%s", "organisation": "%s", "position": "STAFF", "login": "%s", "name": "%s"}\
                """
                        .formatted(id, SECTION, login, name));
    }

    private static long post(RunningDaicho daicho, int status, String path, String body) {
        var answer = daicho.post("admin", "/api/v1" + path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.position();
    }

    /** The answer, once the read models are there: until then it is 503. */
    private static String read(RunningDaicho daicho, String path) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            var answer =
                    daicho.get(
                            "admin",
                            "/api/v1" + path,
                            Map.of("Daicho-Position", Long.toString(head), "Prefer", "wait=20"));
            if (answer.status() == 200) {
                return answer.body();
            }
            assertThat(answer.status()).as(answer.body()).isEqualTo(503);
            assertThat(System.nanoTime()).as(answer.body()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static Path copy(Path from, String name) {
        var to = directory.resolve(name);
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    var copied = to.resolve(from.relativize(file));
                    Files.copy(
                            file,
                            copied,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            java.nio.file.LinkOption.NOFOLLOW_LINKS);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /** Something in the restored database, before the services are started. */
    private static void sql(Path data, String... statements) throws SQLException {
        try (var directory = DataDirectory.open(data);
                var database = EmbeddedDatabase.start(directory, 0);
                var superuser = PersonalDataTest.superuser(data);
                var statement = superuser.createStatement()) {
            assertThat(database.database().url()).isNotEmpty();
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    /** The keys of the vault as statements that put them there: what a dump of it is. */
    private static String keys(Path data, String which) throws SQLException {
        try (var superuser = PersonalDataTest.superuser(data);
                var statement = superuser.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT string_agg(format('INSERT INTO vault.person_key VALUES (%L, %L) ON CONFLICT DO NOTHING; ',"
                                        + " person_id, wrapped), '') || (SELECT format('INSERT INTO vault.login_key VALUES (true, %L)"
                                        + " ON CONFLICT DO NOTHING', wrapped) FROM vault.login_key) FROM vault.person_key "
                                        + which)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static final String NO_KEYS = "TRUNCATE vault.person_key, vault.login_key";

    private static final String[] NEW_LIFE = {
        "DELETE FROM event_store.incarnation", "INSERT INTO event_store.incarnation DEFAULT VALUES"
    };

    @Test
    void a_restored_ledger_begins_a_new_life_and_makes_its_read_models_anew() throws SQLException {
        var restored = copy(backup, "restored");
        sql(restored, NEW_LIFE);
        try (var daicho = new RunningDaicho(restored)) {
            assertThat(read(daicho, "/persons/" + HERE)).contains("山田 花子", "hanako");
            assertThat(read(daicho, "/persons/" + ERASED))
                    .contains("person-" + ERASED.substring(28))
                    .doesNotContain("鈴木", "jiro");
            assertThat(
                            daicho.get(
                                            "admin",
                                            "/api/v1/persons",
                                            Map.of("Daicho-Position", Long.toString(head + 1000)))
                                    .status())
                    .as("a position of the life that was lost")
                    .isEqualTo(400);
            post(daicho, 200, "/persons/" + HERE + "/name", "{\"name\": \"佐藤 花子\"}");
            try (var superuser = PersonalDataTest.superuser(restored);
                    var statement = superuser.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "SELECT count(*) FROM read_model.projection_position p WHERE p.live"
                                            + " AND p.incarnation NOT IN (SELECT id FROM event_store.incarnation)")) {
                rows.next();
                assertThat(rows.getInt(1)).as("read models of the old life").isZero();
            }
        }
    }

    @Test
    void events_without_keys_show_pseudonyms_and_with_the_keys_put_back_the_names()
            throws SQLException {
        var restored = copy(backup, "without-keys");
        sql(restored, NEW_LIFE);
        String keys;
        try (var directory = DataDirectory.open(restored);
                var database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(database.database().url()).isNotEmpty();
            keys = keys(restored, "");
        }
        sql(restored, NO_KEYS);
        try (var daicho = new RunningDaicho(restored)) {
            assertThat(read(daicho, "/persons/" + HERE))
                    .contains("person-" + HERE.substring(28))
                    .doesNotContain("山田", "hanako");
        }
        // an old backup of the keys, of before the erasure
        sql(restored, NO_KEYS, keys, erasedKey);
        System.setProperty("daicho.facts.rebuild", "true");
        try (var daicho = new RunningDaicho(restored)) {
            assertThat(read(daicho, "/persons/" + HERE)).contains("山田 花子", "hanako");
            assertThat(read(daicho, "/persons/" + ERASED)).doesNotContain("鈴木", "jiro");
            assertThat(keys(restored, "")).contains(HERE).doesNotContain(ERASED);
        } finally {
            System.clearProperty("daicho.facts.rebuild");
        }
    }

    @Test
    void the_master_key_is_changed_by_putting_it_aside_and_goes_when_everything_is_wrapped_anew()
            throws Exception {
        var rotated = copy(backup, "rotated");
        var key = rotated.resolve("secrets/vault-master-key");
        var former = rotated.resolve("secrets/vault-master-key.former");
        var old = Files.readString(key);
        Files.move(key, former);
        try (var daicho = new RunningDaicho(rotated)) {
            assertThat(Files.readString(key)).isNotEqualTo(old);
            assertThat(read(daicho, "/persons/" + HERE)).contains("山田 花子", "hanako");
            awaitNothingWrappedBy(old, rotated);
            assertThat(read(daicho, "/persons/" + HERE)).contains("山田 花子", "hanako");
        }
        Files.delete(former);
        try (var daicho = new RunningDaicho(rotated)) {
            assertThat(read(daicho, "/persons/" + HERE)).contains("山田 花子", "hanako");
        }
        // whoever has the database alone, or with another key, has no name
        Files.writeString(key, Base64.getEncoder().encodeToString(new byte[32]));
        assertThatThrownBy(() -> new RunningDaicho(rotated).close())
                .hasStackTraceContaining("Expected master key");
    }

    private static void awaitNothingWrappedBy(String masterKey, Path data) throws SQLException {
        var id = jp.daicho.contract.organisation.MasterKey.of(masterKey.strip()).id();
        assertThat(HexFormat.of().parseHex(id)).hasSize(8);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (var superuser = PersonalDataTest.superuser(data);
                    var statement = superuser.createStatement();
                    var rows =
                            statement.executeQuery(
                                    """
                                    SELECT count(*) FROM (SELECT wrapped FROM vault.person_key
                                                          UNION ALL SELECT wrapped FROM vault.login_key) w
                                     WHERE encode(substring(wrapped FOR 8), 'hex') = '%s'\
                                    """
                                            .formatted(id))) {
                rows.next();
                if (rows.getInt(1) == 0) {
                    return;
                }
            }
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
