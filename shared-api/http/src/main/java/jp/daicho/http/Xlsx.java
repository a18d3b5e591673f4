package jp.daicho.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Records as an xlsx workbook, row by row in bounded memory: a frozen header of the same columns as
 * in CSV, typed cells, and a further sheet with its own header wherever one is full. A workbook
 * that was cut, or not finished because of a failure, has no table of contents, which every reader
 * notices.
 */
public final class Xlsx {

    /** The media type of xlsx workbooks. */
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** How many rows a sheet has at most, the header among them. */
    public static final int MOST_ROWS = 1_048_576;

    private static final int KEPT_ROWS = 100;

    private final Workbook workbook;
    private final String name;
    private final List<Columns.Column> columns;
    private final int mostRows;
    private int sheets;
    private int next;
    private Worksheet sheet;

    /** A workbook of one type of record. */
    public Xlsx(OutputStream out, String name, Class<?> type) {
        this(out, name, type, MOST_ROWS);
    }

    /** A workbook whose sheets have no more rows than these, two at least. */
    public Xlsx(OutputStream out, String name, Class<?> type, int mostRows) {
        this.workbook = new Workbook(out, "Daicho", null);
        this.name = name;
        this.columns = Columns.of(type);
        this.mostRows = mostRows;
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        var begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        begun.freezePane(0, 1);
        for (int c = 0; c < columns.size(); c++) {
            begun.inlineString(0, c, columns.get(c).name());
            begun.style(0, c).bold().set();
            var width = XlsxCell.widthOf(columns.get(c).type());
            if (width > 0) {
                begun.width(c, width);
            }
        }
        next = 1;
        return begun;
    }

    /** Adds a row for each record. */
    public void rows(Collection<?> items) throws IOException {
        for (var item : items) {
            row(item);
        }
    }

    private void row(Object item) throws IOException {
        if (next == mostRows) {
            sheet.finish();
            sheet = begin();
        }
        var cells = Columns.cells(item);
        for (int c = 0; c < columns.size(); c++) {
            var value = cells.get(columns.get(c).name());
            if (value != null && !value.isNull()) {
                XlsxCell.of(value, columns.get(c).type()).write(sheet, next, c);
            }
        }
        next++;
        if (next % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    /** Makes it whole. */
    public void finish() throws IOException {
        workbook.finish();
    }
}
