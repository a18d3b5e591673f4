package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Any list of records as a table of one media type. */
abstract class TablePages extends AbstractSmartHttpMessageConverter<Page<?>> {

    TablePages(MediaType type) {
        super(type);
    }

    /** Writes a page of items of a type of record. */
    abstract void write(Page<?> page, Class<?> items, HttpOutputMessage message) throws IOException;

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
        return valueClass == Page.class && itemsOf(type).isRecord() && canWrite(mediaType);
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
        write(page, itemsOf(type), message);
    }

    private static Class<?> itemsOf(ResolvableType type) {
        return type.as(Page.class).getGeneric(0).toClass();
    }

    /** The request that is answered, where there is one. */
    static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes r
                ? r.getRequest()
                : null;
    }
}
