package jp.daicho.http;

import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;

/** Any list as an xlsx workbook of one sheet, called as the last noun of the list's path. */
final class XlsxPages extends TablePages {

    private static final Pattern NOUN = Pattern.compile("/([a-z][a-z-]*)(?=/|$)");

    XlsxPages() {
        super(MediaType.parseMediaType(Xlsx.MEDIA_TYPE));
    }

    @Override
    void write(Page<?> page, Class<?> items, HttpOutputMessage message) throws IOException {
        var name = name();
        message.getHeaders().setContentType(MediaType.parseMediaType(Xlsx.MEDIA_TYPE));
        message.getHeaders()
                .setContentDisposition(
                        ContentDisposition.attachment().filename(name + ".xlsx").build());
        var xlsx = new Xlsx(message.getBody(), name, items);
        Naming.showing(page, () -> xlsx.rows(page.items()));
        xlsx.finish();
    }

    private static String name() {
        var request = request();
        var nouns = NOUN.matcher(request == null ? "" : request.getRequestURI());
        return nouns.results().map(n -> n.group(1)).reduce("list", (earlier, last) -> last);
    }
}
