package jp.daicho.http.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.InvalidCommand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Everything(
            @Nullable String text,
            @Nullable Integer number,
            @Nullable Long big,
            @Nullable Boolean flag,
            @Nullable BigDecimal money,
            @Nullable DayOfWeek day,
            @Nullable Instant at,
            @Nullable LocalDate date,
            @Nullable UUID id,
            @Nullable Duration duration,
            @Nullable List<String> texts,
            @Nullable Set<Integer> numbers,
            @Nullable Map<DayOfWeek, Integer> byDay,
            @Nullable Inner inner,
            @Nullable Code code,
            @Nullable Shape shape,
            @Nullable Either either) {}

    record Either(String text, boolean number) {
        @JsonCreator
        static Either of(String text) {
            return new Either(text, false);
        }

        @JsonCreator
        static Either of(long number) {
            return new Either(Long.toString(number), true);
        }
    }

    record Inner(String name, int count, List<@Nullable String> notes) {}

    record Code(@JsonValue String value) {
        Code {
            if (value.length() > 3) {
                throw new IllegalArgumentException("secret");
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    sealed interface Shape {}

    @JsonTypeName("ROUND")
    record Round(int radius) implements Shape {}

    @JsonTypeName("SQUARE")
    record Square(int side) implements Shape {}

    private static Everything read(String json) {
        return StrictJson.read(json.getBytes(StandardCharsets.UTF_8), Everything.class);
    }

    private static List<String> pointers(String json) {
        var thrown = catchThrowableOfType(InvalidCommand.class, () -> read(json));
        assertThat(thrown).as("refusal of %s", json).isNotNull();
        assertThat(thrown.violations())
                .allSatisfy(v -> {
                    assertThat(v.message().en()).doesNotContain("jp.daicho", "java.", "secret");
                    assertThat(v.message().ja()).isNotBlank();
                });
        return thrown.violations().stream().map(InvalidCommand.Violation::pointer).toList();
    }

    @Test
    void readsWhatIsInOrder() {
        var value =
                read(
                        """
                        {"text": "障害 😀", "number": 3, "big": 9007199254740993, "flag": true,
                         "money": "12.50", "day": "MONDAY", "at": "2026-11-23T09:00:00.123456+09:00",
                         "date": "2026-02-28", "id": "019a0000-0000-7000-8000-000000000001",
                         "duration": "PT2H", "texts": ["a", "b"], "numbers": [1, 2],
                         "byDay": {"FRIDAY": 5}, "inner": {"name": "x", "count": 0, "notes": [null]},
                         "code": "ABC", "shape": {"kind": "ROUND", "radius": 7}}\
                        """);
        assertThat(value.money()).isEqualTo(new BigDecimal("12.50"));
        assertThat(value.at()).isEqualTo(Instant.parse("2026-11-23T00:00:00.123456Z"));
        assertThat(value.byDay()).containsEntry(DayOfWeek.FRIDAY, 5);
        assertThat(value.code()).isEqualTo(new Code("ABC"));
        assertThat(value.shape()).isEqualTo(new Round(7));
        assertThat(value.big()).isEqualTo(9007199254740993L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{]",
                "{\"text\": NaN}",
                "{\"number\": Infinity}",
                "{\"number\": -Infinity}",
                "{\"number\": +1}",
                "{\"number\": 01}",
                "{\"number\": 1.}",
                "{'text': 'a'}",
                "{\"text\": \"a\",}",
                "{} {}",
                "{}x",
                "/* c */ {}",
                "{\"text\": \"a\nb\"}",
                "{\"text\": \"\\x\"}",
                "{\"text\": \"a\", \"text\": \"a\"}",
                "{\"inner\": {\"a\": 1, \"a\": 2}}",
                "\uFEFF{}"
            })
    void whatIsNoJsonIsMalformed(String json) {
        assertThat(catchThrowableOfType(MalformedJson.class, () -> read(json)))
                .as(json)
                .isNotNull();
    }

    @Test
    void limitsAreMalformedToo() {
        for (var json :
                List.of(
                        "[".repeat(65) + "]".repeat(65),
                        "[".repeat(100_000),
                        "{\"text\": \"" + "a".repeat(70_000) + "\"}",
                        "{\"" + "n".repeat(300) + "\": 1}",
                        "{\"number\": " + "9".repeat(1000) + "}")) {
            assertThat(catchThrowableOfType(MalformedJson.class, () -> read(json))).isNotNull();
        }
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        for (var bytes :
                List.of(
                        new byte[] {'"', (byte) 0xFF, '"'},
                        new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'},
                        new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                        "{}".getBytes(StandardCharsets.UTF_16))) {
            assertThat(
                            catchThrowableOfType(
                                    MalformedJson.class,
                                    () -> StrictJson.read(bytes, Everything.class)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/text | 1",
                "/text | true",
                "/text | [\"a\"]",
                "/text | \"a\\u0000b\"",
                "/text | \"\\ud800\"",
                "/text | \"\\udc00\\ud800\"",
                "/number | 1.5",
                "/number | 1.0",
                "/number | 1e2",
                "/number | 1e400",
                "/number | 1e999999999",
                "/number | -1E-999999999",
                "/number | 2147483648",
                "/number | \"1\"",
                "/number | \"\"",
                "/number | true",
                "/number | [1]",
                "/big | 9223372036854775808",
                "/flag | 1",
                "/flag | \"true\"",
                "/money | 12.5",
                "/money | 12",
                "/money | \"1e5\"",
                "/money | \"NaN\"",
                "/money | \" 1\"",
                "/money | \"1234567890123456789\"",
                "/money | \"0.1234567890\"",
                "/day | 0",
                "/day | \"0\"",
                "/day | \"monday\"",
                "/day | \"\"",
                "/at | 1700000000",
                "/at | \"1700000000\"",
                "/at | [2026,11,23,9,0]",
                "/at | \"2026-11-23\"",
                "/at | \"2026-11-23T09:00:00\"",
                "/at | \"2026-02-30T09:00:00Z\"",
                "/at | \"2026-11-23T24:00:00Z\"",
                "/at | \"2026-11-23T23:59:60Z\"",
                "/at | \"2026-11-23T09:00:00.1234567Z\"",
                "/at | \"0000-01-01T00:00:00Z\"",
                "/at | \"+292278994-08-17T07:12:55Z\"",
                "/date | \"2026-02-30\"",
                "/date | \"2026-11-23T09:00:00Z\"",
                "/date | [2026,11,23]",
                "/date | 20261123",
                "/date | \"\"",
                "/id | \"1-1-1-1-1\"",
                "/id | \"\"",
                "/duration | \"P\"",
                "/duration | \"PT\"",
                "/duration | 60",
                "/duration | \"PT-1H\"",
                "/texts | \"a\"",
                "/texts/1 | [\"a\", null]",
                "/texts/0 | [[]]",
                "/numbers/1 | [1, 1]",
                "/byDay/SOMEDAY | {\"SOMEDAY\": 1}",
                "/inner | []",
                "/inner | \"\"",
                "/inner/nam | {\"name\": \"a\", \"count\": 1, \"notes\": [], \"nam\": 1}",
                "/inner/name | {\"count\": 1, \"notes\": []}",
                "/inner/count | {\"name\": \"a\", \"count\": null, \"notes\": []}",
                "/code | \"ABCD\"",
                "/shape/kind | {\"radius\": 1}",
                "/shape/kind | {\"kind\": \"OVAL\", \"radius\": 1}",
                "/shape/side | {\"kind\": \"ROUND\", \"radius\": 1, \"side\": 1}",
                "/either | 1.5",
                "/either | true",
                "/either | {\"text\": \"a\", \"number\": true}",
                "/shape/radius | {\"kind\": \"ROUND\"}",
            })
    void aValueThatDoesNotFitIsPointedAt(String pointer, String value) {
        var field = pointer.substring(1).replaceFirst("/.*", "");
        assertThat(pointers("{\"" + field + "\": " + value + "}")).containsExactly(pointer);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(
                        pointers(
                                """
                                {"text": 1, "unknown/thing": 1, "inner": {"count": "1"}}\
                                """))
                .containsExactlyInAnyOrder(
                        "/text", "/unknown~1thing", "/inner/name", "/inner/count", "/inner/notes");
    }

    @Test
    void namesThatCannotBeStoredAreRefused() {
        assertThat(pointers("{\"a\\u0000\": 1}")).containsExactly("/a\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"\"", "1"})
    void theBodyItselfMustFit(String json) {
        assertThat(pointers(json)).containsExactly("");
    }
}
