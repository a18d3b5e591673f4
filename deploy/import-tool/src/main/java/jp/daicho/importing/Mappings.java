package jp.daicho.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads mappings: a file of one's own, or one of those that the tool brings along, by name. */
final class Mappings {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Mappings() {}

    /**
     * @param nameOrFile such as {@code servicenow-incidents}, or a file's path
     */
    static <T> T read(String nameOrFile, Class<T> type) {
        try {
            return MAPPER.readValue(text(nameOrFile), type);
        } catch (JacksonException e) {
            throw new UnusableInput(
                    "Expected a mapping in " + nameOrFile + ", but: " + e.getOriginalMessage(), e);
        }
    }

    private static String text(String nameOrFile) {
        try (var own = Mappings.class.getResourceAsStream("/mappings/" + nameOrFile + ".json")) {
            if (own != null) {
                return new String(own.readAllBytes(), StandardCharsets.UTF_8);
            }
            return Files.readString(Path.of(nameOrFile));
        } catch (IOException e) {
            throw new UnusableInput("Expected a mapping named or in " + nameOrFile, e);
        }
    }

    static <T> T needed(@Nullable T value, String what) {
        if (value == null) {
            throw new UnusableInput("Expected " + what + " in the mapping, but there is none");
        }
        return value;
    }
}
