package jp.daicho.query.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.daicho.http.LogPosition;
import jp.daicho.http.json.AnswerJson;

/** A line of JSON for each event. */
final class NdjsonLines implements ExportFormat.Lines {

    private final OutputStream out;

    /** The last line of an export that is whole. */
    private record End(boolean end, long count, LogPosition position) {}

    NdjsonLines(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    @Override
    public void begin() {}

    @Override
    public void write(List<AuditEventView> events) throws IOException {
        for (var event : events) {
            line(event);
        }
    }

    @Override
    public void end(long count, LogPosition through) throws IOException {
        line(new End(true, count, through));
        out.flush();
    }

    private void line(Object value) throws IOException {
        out.write(AnswerJson.mapper().writeValueAsBytes(value));
        out.write('\n');
    }
}
