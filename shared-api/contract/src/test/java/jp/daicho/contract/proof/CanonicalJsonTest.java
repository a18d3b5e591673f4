package jp.daicho.contract.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8785, and where this ledger is narrower. */
class CanonicalJsonTest {

    @Test
    void members_are_sorted_by_utf_16_code_units_and_white_space_goes() {
        assertThat(CanonicalJson.of(" { \"b\" : [ 1 , true , null ] , \"a\" : { } } "))
                .isEqualTo("{\"a\":{},\"b\":[1,true,null]}");
        // the example of RFC 8785, 3.2.3: U+1F600 is a pair of surrogates, so it comes before
        // U+FB33
        assertThat(
                        CanonicalJson.of(
                                """
                                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                                 "\\u00f6": "Latin Small Letter O With Diaeresis"}\
                                """))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                                + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void strings_have_the_shortest_escapes() {
        assertThat(
                        CanonicalJson.of(
                                "\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\\u0000\\u007f\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\\u0000\u007f\"");
        assertThat(CanonicalJson.of("\"\\b\\t\\n\\f\\r\"")).isEqualTo("\"\\b\\t\\n\\f\\r\"");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "0, 0",
                "-0, 0",
                "-0.0, 0",
                "42, 42",
                "42.0, 42",
                "4.2e1, 42",
                "9007199254740991, 9007199254740991",
                "-9007199254740991, -9007199254740991",
                "9007199254740992, '\"9007199254740992\"'",
                "-9007199254740993, '\"-9007199254740993\"'",
                "0.1, '\"0.1\"'",
                "1.50, '\"1.5\"'",
                "1e-3, '\"0.001\"'",
                "1e21, '\"1000000000000000000000\"'"
            })
    void numbers_that_a_double_may_not_hold_become_strings_and_none_is_rounded(
            String number, String canonical) {
        assertThat(CanonicalJson.of(number)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"a\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"\\u0062\":2}}",
                "[1",
                "1 2",
                "NaN",
                "{a:1}",
                "'a'",
                "01",
                "[1,]",
                "1e999999999",
                "\"\\ud83d\"",
                "\"\\ude00\\ud83d\"",
                "{\"\\ud83d\":1}"
            })
    void what_can_be_read_in_two_ways_is_refused(String json) {
        assertThatThrownBy(() -> CanonicalJson.of(json)).isInstanceOf(CanonicalJson.Unfit.class);
    }

    @Test
    void the_canonical_form_is_its_own() {
        var once =
                CanonicalJson.of("{\"z\":[1.5,{\"y\":\"\\u0007😀\",\"x\":12345678901234567890}]}");
        assertThat(CanonicalJson.of(once)).isEqualTo(once);
    }
}
