package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is copied in binary is what a statement writes as text. */
class BinaryRowsTest {

    @Table("test_every")
    record Every(
            @Key long id,
            @Nullable Long more,
            int number,
            boolean yes,
            @Nullable String text,
            @Nullable UUID uuid,
            @Nullable Instant moment,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable JsonNode tree,
            @Nullable Role role,
            List<String> texts,
            List<UUID> uuids,
            List<Long> numbers,
            List<Role> roles) {}

    private static final List<String> AMOUNTS =
            List.of(
                    "0",
                    "0.00",
                    "1",
                    "-1",
                    "10000",
                    "9999",
                    "12345678901234567890.123456789",
                    "0.0001",
                    "0.00001",
                    "-0.10",
                    "100000000",
                    "1E+5",
                    "1E-7",
                    "99990000.00010000",
                    "123.4500");

    private final TestDatabase database = TestDatabase.create();
    private final TableShape<Every> shape = new TableShape<>(Every.class);

    @BeforeEach
    void tables() throws SQLException {
        try (var transaction = new Transaction(database.as("query"))) {
            for (var schema : List.of("by_copy", "by_statement")) {
                transaction.execute("CREATE SCHEMA " + schema);
                transaction.execute(shape.create(schema));
            }
            transaction.commit();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Every row(int n) {
        boolean nothing = n % 7 == 3;
        return new Every(
                n - 100L,
                nothing ? null : Long.MIN_VALUE + n,
                Integer.MAX_VALUE - n,
                n % 2 == 0,
                nothing ? null : "保守\t" + "𠮷\\N\n\r" + "x".repeat(n * 40),
                nothing ? null : new UUID(-n, n * 7L),
                nothing ? null : moment(n),
                nothing ? null : LocalDate.of(1 + n * 33, 2, 28),
                nothing ? null : new BigDecimal(AMOUNTS.get(n % AMOUNTS.size())),
                nothing
                        ? null
                        : EventCodec.mapper()
                                .readTree("{\"b\":[1.50,null,true],\"あ\":\"\\u0009" + n + "\"}"),
                nothing ? null : Role.values()[n % Role.values().length],
                n % 5 == 0 ? List.of() : List.of("a,\"b\"", "\\", "", "NULL", "字" + n),
                n % 5 == 0 ? List.of() : List.of(new UUID(n, 1), new UUID(1, n)),
                n % 5 == 0 ? List.of() : List.of((long) -n, Long.MAX_VALUE),
                n % 5 == 0 ? List.of() : List.of(Role.AUDITOR));
    }

    private static Instant moment(int n) {
        return switch (n % 4) {
            case 0 -> Instant.parse("0001-01-01T00:00:00.000001Z");
            case 1 -> Instant.parse("1999-12-31T23:59:59.999999Z").plusSeconds(n);
            case 2 -> Instant.parse("9999-12-31T23:59:59.999999Z");
            default -> Instant.parse("2026-04-01T00:00:00.5Z").plusSeconds(n * 86_400L);
        };
    }

    private List<String> written(String schema) throws SQLException {
        try (var transaction = new Transaction(database.as("query"));
                var statement = transaction.connection().createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT CAST(t AS text) FROM "
                                        + shape.in(schema)
                                        + " t ORDER BY id")) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    @Test
    void every_kind_of_value_is_copied_as_a_statement_writes_it() throws SQLException {
        var rows = IntStream.range(0, 300).mapToObj(n -> shape.refined(row(n))).toList();
        try (var transaction = new Transaction(database.as("query"))) {
            new TableWriter<>(shape, "by_copy").insert(transaction.connection(), rows);
            var writer = new TableWriter<>(shape, "by_statement");
            for (int from = 0; from < rows.size(); from += 100) {
                writer.insert(transaction.connection(), rows.subList(from, from + 100));
            }
            transaction.commit();
        }
        assertThat(written("by_copy")).hasSize(300).isEqualTo(written("by_statement"));
    }

    @Test
    void a_year_that_no_statement_takes_is_not_copied_either() throws SQLException {
        var far = Instant.parse("+10000-01-01T00:00:00Z");
        var some = row(1);
        var odd =
                new Every(
                        1000,
                        some.more,
                        1,
                        true,
                        some.text,
                        some.uuid,
                        far,
                        some.day,
                        some.amount,
                        some.tree,
                        some.role,
                        some.texts,
                        some.uuids,
                        some.numbers,
                        some.roles);
        var rows = new ArrayList<>(IntStream.range(0, 300).mapToObj(BinaryRowsTest::row).toList());
        rows.add(odd);
        try (var transaction = new Transaction(database.as("query"))) {
            assertThatThrownBy(() ->
                            new TableWriter<>(shape, "by_copy")
                                    .insert(transaction.connection(), rows))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        try (var transaction = new Transaction(database.as("query"))) {
            assertThatThrownBy(() ->
                            new TableWriter<>(shape, "by_statement")
                                    .insert(transaction.connection(), List.of(odd)))
                    .isInstanceOf(SQLException.class);
        }
    }
}
