package jp.daicho.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void quotes_separators_and_line_breaks_in_cells_are_read_and_lines_counted() {
        var content = CsvTable.read("a,b\r\n\"x \"\"y\"\",\nz\",1\r\n\n2,\n3\n", ',');
        assertThat(content.rows()).hasSize(2);
        assertThat(content.rows().getFirst().cell("a")).isEqualTo("x \"y\",\nz");
        assertThat(content.rows().getLast().line()).isEqualTo(5);
        assertThat(content.rows().getLast().cell("b")).isEmpty();
        assertThat(content.refused()).extracting(ImportResult.Refused::line).containsExactly(6);
    }
}
