package jp.daicho.query.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The forms in which the history is taken away. */
enum ExportFormat {
    NDJSON(MediaType.APPLICATION_NDJSON_VALUE, ";charset=UTF-8", ".ndjson") {
        @Override
        Lines to(OutputStream out) {
            return new NdjsonLines(out);
        }
    },
    CSV(ExportFormat.CSV_TYPE, ";charset=UTF-8", ".csv") {
        @Override
        Lines to(OutputStream out) {
            return new CsvLines(out);
        }
    },
    XLSX(Xlsx.MEDIA_TYPE, "", ".xlsx") {
        @Override
        Lines to(OutputStream out) {
            return new XlsxLines(out, Xlsx.MOST_ROWS);
        }
    };

    static final String CSV_TYPE = "text/csv";

    private final MediaType type;
    private final String charset;
    private final String ending;

    ExportFormat(String type, String charset, String ending) {
        this.type = MediaType.parseMediaType(type);
        this.charset = charset;
        this.ending = ending;
    }

    /** The first that is accepted, in the order in which the caller names them; else NDJSON. */
    static ExportFormat of(@Nullable String accept) {
        for (var accepted : MediaType.parseMediaTypes(accept)) {
            for (var format : values()) {
                if (accepted.isCompatibleWith(format.type)) {
                    return format;
                }
            }
        }
        return NDJSON;
    }

    String contentType() {
        return type + charset;
    }

    String ending() {
        return ending;
    }

    abstract Lines to(OutputStream out);

    /** An export that is being written; an end tells a whole one from one that was cut. */
    interface Lines {

        /** Before the first line of a whole export: what goes on behind another has it already. */
        void begin() throws IOException;

        void write(List<AuditEventView> events) throws IOException;

        void end(long count, LogPosition through) throws IOException;
    }
}
