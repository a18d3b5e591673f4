package jp.daicho.query.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.daicho.http.Csv;
import jp.daicho.http.LogPosition;

/** A header, and a line of CSV for each event. */
final class CsvLines implements ExportFormat.Lines {

    private final Csv csv = new Csv(AuditEventView.class);
    private final Writer out;

    CsvLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin() throws IOException {
        out.write(csv.header());
    }

    @Override
    public void write(List<AuditEventView> events) throws IOException {
        for (var event : events) {
            out.write(csv.line(event));
        }
    }

    @Override
    public void end(long count, LogPosition through) throws IOException {
        out.write(Csv.end(count));
        out.flush();
    }
}
