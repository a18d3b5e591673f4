package jp.daicho.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Any list as {@code text/csv}. */
final class CsvPages extends AbstractSmartHttpMessageConverter<Page<?>> {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    CsvPages() {
        super(CSV);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Page<?> read(
            ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints) {
        throw new HttpMessageNotReadableException("This converter only writes", message);
    }

    @Override
    public boolean canWrite(
            ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return valueClass == Page.class
                && type.as(Page.class).getGeneric(0).toClass().isRecord()
                && canWrite(mediaType);
    }

    /** Asked with the bare class, whose items nobody knows. */
    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return type == Page.class ? getSupportedMediaTypes() : List.of();
    }

    @Override
    protected void writeInternal(
            Page<?> page,
            ResolvableType type,
            HttpOutputMessage message,
            @Nullable Map<String, Object> hints)
            throws IOException {
        message.getHeaders().setContentType(CSV);
        var csv = new Csv(type.as(Page.class).getGeneric(0).toClass());
        var text = new StringBuilder(isForSpreadsheet() ? "\uFEFF" : "").append(csv.header());
        Naming.showing(page, () -> page.items().forEach(item -> text.append(csv.line(item))));
        text.append(Csv.end(page.items().size()));
        message.getBody().write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** {@code Accept: text/csv;bom=true}: spreadsheets take a file for UTF-8 by its first bytes. */
    private static boolean isForSpreadsheet() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes r) {
            var accept = r.getRequest().getHeader(HttpHeaders.ACCEPT);
            return accept != null && accept.replace(" ", "").contains("bom=true");
        }
        return false;
    }
}
