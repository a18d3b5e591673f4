package jp.daicho.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {

    record Line(
            String name,
            @Nullable BigDecimal ratio,
            long count,
            @Nullable Boolean late,
            @Nullable Instant at,
            @Nullable LocalDate due) {}

    private static Line named(String name) {
        return new Line(name, null, 1, null, null, null);
    }

    private static byte[] workbook(int mostRows, List<Line> lines) throws IOException {
        var out = new ByteArrayOutputStream();
        var xlsx = new Xlsx(out, "lines", Line.class, mostRows);
        xlsx.rows(lines);
        xlsx.finish();
        return out.toByteArray();
    }

    private static ReadableWorkbook read(byte[] bytes) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
    }

    private static List<Row> rows(Line... lines) throws IOException {
        try (var workbook = read(workbook(Xlsx.MOST_ROWS, List.of(lines)))) {
            return workbook.getFirstSheet().read();
        }
    }

    /** The file as it is stored, for what the reader does not show. */
    private static String part(byte[] workbook, String name) throws IOException {
        var file = Files.createTempFile("lines", ".xlsx");
        try (var zip = new ZipFile(Files.write(file, workbook).toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void cells_are_of_the_kind_that_a_spreadsheet_counts_with() throws IOException {
        var row =
                rows(new Line(
                                "台帳",
                                new BigDecimal("99.950"),
                                7,
                                true,
                                Instant.parse("2026-11-23T15:30:00.123456Z"),
                                LocalDate.of(2026, 11, 24)))
                        .get(1);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("99.95");
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("7");
        assertThat(row.getCell(3).asBoolean()).isTrue();
        assertThat(row.getCell(4).asDate())
                .as("Japan's time, to the millisecond")
                .isEqualTo(LocalDateTime.parse("2026-11-24T00:30:00.123"));
        assertThat(row.getCell(4).getDataFormatString()).endsWith("\"+09:00\"");
        assertThat(row.getCell(5).asDate()).isEqualTo(LocalDateTime.parse("2026-11-24T00:00:00"));
    }

    @Test
    void what_a_spreadsheet_would_round_or_misread_stays_a_text() throws IOException {
        var row =
                rows(new Line(
                                "x",
                                new BigDecimal("0.1234567890123456"),
                                9_007_199_254_740_993L,
                                null,
                                Instant.parse("1900-01-01T00:00:00Z"),
                                LocalDate.of(1868, 1, 25)))
                        .get(1);
        assertThat(row.getCellText(1)).isEqualTo("0.1234567890123456");
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(2)).isEqualTo("9007199254740993");
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(4)).isEqualTo("1900-01-01T00:00:00Z");
        assertThat(row.getCellText(5)).isEqualTo("1868-01-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+81-3",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "{=1}",
                "<f>1</f>",
                " 前後 ",
                "改\n行",
                "😀"
            })
    void a_text_stays_that_text_and_is_never_a_formula(String text) throws IOException {
        var bytes = workbook(Xlsx.MOST_ROWS, List.of(named(text)));
        try (var workbook = read(bytes)) {
            var cell = workbook.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo(text);
            assertThat(cell.getFormula()).isNull();
        }
        assertThat(part(bytes, "xl/worksheets/sheet1.xml")).doesNotContain("<f>", "t=\"str\"");
    }

    @Test
    void what_xml_cannot_hold_is_escaped_as_the_format_has_it() throws IOException {
        var sheet =
                part(
                        workbook(Xlsx.MOST_ROWS, List.of(named("a\u0001b_x0041_"))),
                        "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("a_x0001_b_x005F_x0041_");
    }

    @Test
    void a_text_longer_than_a_cell_ends_in_a_mark_with_its_length() throws IOException {
        var text = rows(named("長".repeat(40_000))).get(1).getCellText(0);
        assertThat(text).hasSize(32_767).endsWith("長…(40000)");
        assertThat(rows(named("長".repeat(32_767))).get(1).getCellText(0)).doesNotContain("…");
    }

    @Test
    void the_header_is_frozen() throws IOException {
        assertThat(part(workbook(Xlsx.MOST_ROWS, List.of()), "xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"1\"", "state=\"frozen\"");
    }

    @Test
    void days_and_moments_have_room_so_that_they_are_shown() throws IOException {
        var sheet = part(workbook(Xlsx.MOST_ROWS, List.of(named("x"))), "xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .containsPattern("<col min=\"5\" max=\"5\" width=\"28")
                .containsPattern("<col min=\"6\" max=\"6\" width=\"12");
    }

    @Test
    void a_full_sheet_goes_on_in_the_next_with_a_header_of_its_own() throws IOException {
        var lines = IntStream.range(0, 250).mapToObj(i -> named("n" + i)).toList();
        try (var workbook = read(workbook(101, lines))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("lines", "lines 2", "lines 3");
            int next = 0;
            for (var sheet : sheets) {
                var rows = sheet.read();
                assertThat(rows).hasSizeLessThanOrEqualTo(101);
                assertThat(rows.getFirst().getCellText(0)).isEqualTo("name");
                for (var row : rows.subList(1, rows.size())) {
                    assertThat(row.getCellText(0)).isEqualTo("n" + next++);
                }
            }
            assertThat(next).isEqualTo(250);
        }
    }

    @Test
    void rows_leave_as_they_come_and_what_was_not_finished_is_no_workbook() throws IOException {
        var sink = new ByteArrayOutputStream();
        var xlsx = new Xlsx(sink, "lines", Line.class);
        var some = Collections.nCopies(20_000, named("行"));
        xlsx.rows(some);
        int first = sink.size();
        xlsx.rows(some);
        assertThat(first).isPositive();
        assertThat(sink.size()).isGreaterThan(first);
        assertThatThrownBy(() -> read(sink.toByteArray()).close()).isInstanceOf(Exception.class);
        xlsx.finish();
        try (var whole = read(sink.toByteArray())) {
            assertThat(whole.getFirstSheet().read()).hasSize(40_001);
        }
    }
}
