package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet makes of a line. */
class CsvTest {

    record Line(String text, List<String> texts, long number) {}

    private static String line(String text) {
        return new Csv(Line.class).line(new Line(text, List.of(text, "b"), -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "＝1+1",
                "＋1",
                "－1+1",
                "＠SUM(A1)",
                "-1.5e3",
                "- "
            })
    void what_would_be_a_formula_is_a_text_also_in_full_width_and_in_a_list(String text) {
        assertThat(line(text)).isEqualTo("'%1$s,'%1$s; b,-1\r\n".formatted(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"住民票", " =1", "1-1", "-12.50", "a=b", "ー", "−1"})
    void any_other_text_is_as_it_is(String text) {
        assertThat(line(text)).startsWith(text + ",");
    }

    @Test
    void no_text_breaks_out_of_its_cell() {
        assertThat(line("a\"\r\n=1,=2"))
                .isEqualTo("\"a\"\"\r\n=1,=2\",\"a\"\"\r\n=1,=2; b\",-1\r\n");
        assertThat(line("\r=1")).startsWith("\"'\r=1\",");
    }
}
