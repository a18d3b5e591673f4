package jp.daicho.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.daicho.http.json.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractSmartHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Reads bodies by {@link StrictJson}; writes nothing. */
final class StrictJsonConverter extends AbstractSmartHttpMessageConverter<Object> {

    StrictJsonConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isOurs(type.toClass())
                && mediaType != null
                && mediaType.isCompatibleWith(MediaType.APPLICATION_JSON)
                && mediaType.isConcrete()
                && (mediaType.getCharset() == null
                        || mediaType.getCharset().equals(StandardCharsets.UTF_8));
    }

    private static boolean isOurs(Class<?> type) {
        return type != byte[].class
                && !CharSequence.class.isAssignableFrom(type)
                && !Resource.class.isAssignableFrom(type);
    }

    @Override
    public Object read(
            ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        return StrictJson.read(message.getBody().readAllBytes(), type.getType());
    }

    @Override
    public boolean canWrite(
            ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(
            Object value,
            ResolvableType type,
            HttpOutputMessage message,
            @Nullable Map<String, Object> hints) {
        throw new HttpMessageNotWritableException("This converter only reads");
    }
}
