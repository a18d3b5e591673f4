package jp.daicho.query.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Xlsx;

/**
 * A row of a workbook for each event, in further sheets where one is full. What goes on behind a
 * cut one is a workbook of its own, with its header: a workbook is read from its end.
 */
final class XlsxLines implements ExportFormat.Lines {

    private final Xlsx xlsx;

    XlsxLines(OutputStream out, int mostRows) {
        this.xlsx = new Xlsx(out, "audit", AuditEventView.class, mostRows);
    }

    @Override
    public void begin() {}

    @Override
    public void write(List<AuditEventView> events) throws IOException {
        xlsx.rows(events);
    }

    @Override
    public void end(long count, LogPosition through) throws IOException {
        xlsx.finish();
    }
}
