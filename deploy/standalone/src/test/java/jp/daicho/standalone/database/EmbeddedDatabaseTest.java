package jp.daicho.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import jp.daicho.standalone.CannotStart;
import jp.daicho.standalone.DataDirectory;
import jp.daicho.standalone.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir Path directory;

    @Test
    void dataOutlivesARestart() throws Exception {
        int port = FreePort.onLoopback();
        try (DataDirectory data = DataDirectory.open(directory)) {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(data, port)) {
                execute(database, "CREATE TABLE kept (n int)", "INSERT INTO kept VALUES (7)");
                assertThat(setting(database, "fsync")).isEqualTo("on");
                assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
                assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(data, port)) {
                assertThat(query(database, "SELECT n FROM kept")).isEqualTo("7");
                assertThat(database.adopted()).isFalse();
            }
        }
    }

    @Test
    void programsThatAreUnpackedAlreadyAreCopiedAndRunWhenTheOriginalsAreGone() throws Exception {
        Path build = directory.resolve("build");
        Path programs = build.resolve("programs");
        Path home = PostgresBinaries.in(programs, null).home();
        Path mark = Files.writeString(home.resolve("copied"), "");
        try (DataDirectory data = DataDirectory.open(directory.resolve("data"));
                DatabaseOnTheWay coming = DatabaseOnTheWay.embedded(data, 0, programs)) {
            LedgerDatabase database = coming.await();
            assertThat(coming.properties().keySet()).isEqualTo(LedgerDatabase.propertyNames());
            Path copy = data.resolve("programs").resolve(home.getFileName());
            assertThat(copy.resolve(mark.getFileName())).exists();
            try (Stream<Path> files = Files.walk(build)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            // each connection is a process of its own
            String password = database.properties().get("daicho.database.owner.password");
            try (Connection connection =
                    DriverManager.getConnection(database.url(), "daicho_owner", password)) {
                assertThat(connection.isValid(5)).isTrue();
            }
        }
    }

    @Test
    void whatHindersTheDatabaseIsToldToWhoeverWaitsForIt() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                DatabaseOnTheWay coming =
                        DatabaseOnTheWay.embedded(data, taken.getLocalPort(), null)) {
            assertThatThrownBy(coming::properties)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--database-port");
            assertThat(coming.hindrance()).get().isInstanceOf(CannotStart.class);
        }
    }

    @Test
    void nobodyComesInWithoutAPassword() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            String url = database.database().url();
            for (String login : new String[] {"postgres", "daicho_owner", "daicho_command"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, login, "daicho").close())
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            String password =
                    database.database().properties().get("daicho.database.command.password");
            try (Connection connection =
                    DriverManager.getConnection(url, "daicho_command", password)) {
                assertThat(connection.isValid(5)).isTrue();
            }
            try (Stream<Path> secrets = Files.list(directory.resolve("secrets"))) {
                assertThat(secrets)
                        .isNotEmpty()
                        .allSatisfy(file ->
                                assertThat(
                                                PosixFilePermissions.toString(
                                                        Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void aDataDirectoryOfAnotherMajorVersionIsRefusedAndLeftAlone() throws Exception {
        Path cluster = Files.createDirectories(directory.resolve("postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "15\n");
        try (DataDirectory data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("belongs to PostgreSQL 15")
                    .hasMessageContaining("--data");
        }
        assertThat(Files.list(cluster)).hasSize(1);
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                DataDirectory data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("--database-port")
                    .hasMessageContaining("Address already in use");
        }
    }

    @Test
    void twoLaunchersDoNotShareADataDirectory() {
        try (DataDirectory data = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> DataDirectory.open(data.path()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("another Daicho is running");
        }
    }

    @Test
    void anExistingPostgresqlThatMayForgetIsRefused() throws Exception {
        try (DataDirectory data = DataDirectory.open(directory);
                EmbeddedDatabase database = EmbeddedDatabase.start(data, 0)) {
            execute(database, "ALTER ROLE postgres SET synchronous_commit = off");
            String password = data.secrets().password("database-superuser");
            assertThatThrownBy(() ->
                            ExistingDatabase.prepare(
                                    database.database().url(),
                                    name ->
                                            switch (name) {
                                                case "DAICHO_DATABASE_ADMIN_USERNAME" -> "postgres";
                                                case "DAICHO_DATABASE_ADMIN_PASSWORD" -> password;
                                                default -> null;
                                            },
                                    data.secrets()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("synchronous_commit");
        }
    }

    private static void execute(EmbeddedDatabase database, String... sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }

    private static String setting(EmbeddedDatabase database, String name) throws SQLException {
        return query(database, "SELECT current_setting('" + name + "')");
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
