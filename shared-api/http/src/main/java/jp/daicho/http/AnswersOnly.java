package jp.daicho.http;

import jp.daicho.http.json.AnswerJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Writes JSON and never reads it: bodies are for the strict reader alone. */
final class AnswersOnly extends JacksonJsonHttpMessageConverter {

    AnswersOnly() {
        super(AnswerJson.mapper());
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }
}
