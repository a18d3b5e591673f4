package jp.daicho.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import jp.daicho.command.CommandApplication;
import jp.daicho.command.platform.TestDatabase;
import jp.daicho.contract.organisation.MasterKey;
import jp.daicho.contract.organisation.PersonalKey;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The master key is changed while everything stays readable, and can be taken away afterwards. */
class MasterKeyRotationTest {

    private static final String FIRST = key(1);
    private static final String SECOND = key(2);
    private static final String THIRD = key(3);

    private final TestDatabase database = TestDatabase.create();
    private final List<UUID> people = new ArrayList<>();

    private static String key(int seed) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private ConfigurableApplicationContext start(String present, String... former) {
        var arguments = new ArrayList<>(List.of(database.arguments()));
        arguments.removeIf(a -> a.startsWith("--daicho.vault"));
        arguments.add("--daicho.vault.master-key=" + present);
        arguments.add("--daicho.vault.former-master-keys=" + String.join(",", former));
        arguments.add("--server.port=0");
        return new SpringApplicationBuilder(CommandApplication.class)
                .properties("spring.config.name=command")
                .run(arguments.toArray(String[]::new));
    }

    /** Keys of persons, every other one as they were written before wrappings named their key. */
    private void keysOf(ConfigurableApplicationContext context, int number) {
        var jdbc = context.getBean(JdbcClient.class);
        for (int i = 0; i < number; i++) {
            var person = UUID.randomUUID();
            var wrapped = PersonalKey.generate(person).wrapped(MasterKey.of(FIRST));
            jdbc.sql("INSERT INTO vault.person_key (person_id, wrapped) VALUES (?, ?)")
                    .params(person, i % 2 == 0 ? wrapped : Arrays.copyOfRange(wrapped, 8, 68))
                    .update();
            people.add(person);
        }
    }

    private static void awaitNoneLeft(ConfigurableApplicationContext context) {
        var rotation = context.getBean(MasterKeyRotation.class);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (rotation.left() > 0) {
            assertThat(System.nanoTime()).as("left: " + rotation.left()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void assertOpens(ConfigurableApplicationContext context) {
        var vault = context.getBean(DatabaseVault.class);
        for (var person : people) {
            var key = vault.keyOf(person);
            assertThat(key.open("name", key.seal("name", "山田"))).isEqualTo("山田");
        }
    }

    @Test
    void every_key_is_wrapped_anew_and_the_former_master_key_can_go() {
        String digest;
        try (var context = start(FIRST)) {
            digest = context.getBean(DatabaseVault.class).digestOf("hanako");
            assertThat(digest).isEqualTo(MasterKey.of(FIRST).digestOf("hanako"));
            keysOf(context, 450);
        }
        try (var context = start(SECOND, FIRST)) {
            assertOpens(context);
            awaitNoneLeft(context);
            assertOpens(context);
            assertThat(context.getBean(DatabaseVault.class).digestOf("hanako")).isEqualTo(digest);
        }
        try (var context = start(SECOND)) {
            assertOpens(context);
            assertThat(context.getBean(DatabaseVault.class).digestOf("hanako")).isEqualTo(digest);
        }
        // and once more, with a third key
        try (var context = start(THIRD, SECOND)) {
            awaitNoneLeft(context);
            assertOpens(context);
            assertThat(context.getBean(DatabaseVault.class).digestOf("hanako")).isEqualTo(digest);
        }
        assertThatThrownBy(() -> start(FIRST).close())
                .hasStackTraceContaining(
                        "Expected master key " + MasterKey.of(THIRD).id() + " among");
    }

    @Test
    void what_was_interrupted_goes_on_with_what_is_left() throws SQLException {
        try (var context = start(FIRST)) {
            keysOf(context, 300);
        }
        try (var holder = locked(people.subList(0, 250));
                var context = start(SECOND, FIRST)) {
            var rotation = context.getBean(MasterKeyRotation.class);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (rotation.left() > 250) {
                assertThat(System.nanoTime()).isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
            assertThat(rotation.left()).isEqualTo(250);
            // some are of the present key and some are not: both are read
            assertOpens(context);
            context.close();
            holder.rollback();
        }
        try (var context = start(SECOND, FIRST)) {
            awaitNoneLeft(context);
            assertOpens(context);
        }
    }

    /** As another instance, or the erasure of these people, would hold them. */
    private Connection locked(List<UUID> held) throws SQLException {
        var connection = DriverManager.getConnection(database.url(), "daicho_owner", "");
        connection.setAutoCommit(false);
        try (var statement =
                connection.prepareStatement(
                        "SELECT 1 FROM vault.person_key WHERE person_id = ANY (?) FOR UPDATE")) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", Set.copyOf(held).toArray(UUID[]::new)));
            statement.execute();
        }
        return connection;
    }
}
