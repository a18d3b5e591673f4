package jp.daicho.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

/** Any list as {@code text/csv}. */
final class CsvPages extends TablePages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    CsvPages() {
        super(CSV);
    }

    @Override
    void write(Page<?> page, Class<?> items, HttpOutputMessage message) throws IOException {
        message.getHeaders().setContentType(CSV);
        var csv = new Csv(items);
        var text = new StringBuilder(isForSpreadsheet() ? "\uFEFF" : "").append(csv.header());
        Naming.showing(page, () -> page.items().forEach(item -> text.append(csv.line(item))));
        text.append(Csv.end(page.items().size()));
        message.getBody().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@code Accept: text/csv;bom=true}: spreadsheets take a file for UTF-8 by its first bytes. */
    private static boolean isForSpreadsheet() {
        var request = request();
        var accept = request == null ? null : request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.replace(" ", "").contains("bom=true");
    }
}
