package jp.daicho.http;

import java.io.IOException;
import java.util.Map;
import jp.daicho.http.json.AnswerJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/**
 * Writes JSON, with names beside ids, and never reads it: bodies are for the strict reader alone.
 */
final class AnswersOnly extends JacksonJsonHttpMessageConverter {

    AnswersOnly() {
        super(AnswerJson.mapper());
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(
            Object answer,
            ResolvableType type,
            HttpOutputMessage message,
            @Nullable Map<String, Object> hints)
            throws IOException {
        Naming.showing(answer, () -> super.writeInternal(answer, type, message, hints));
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }
}
