package jp.daicho.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it is answered, {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code /problems/<slug>}: stable, and documented where it points to
 * @param title what went wrong, the same for every occurrence
 * @param status HTTP status
 * @param detail what was expected, what was found, what to do
 * @param instance path of the request
 * @param guideline rows of the checklist behind the rule that was broken
 * @param errors what is wrong in the body or the parameters, each with its place
 * @param correlation id of the request in the logs and of what it recorded
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457)")
public record ProblemBody(
        @Schema(example = "/problems/invalid-values") String type,
        String title,
        @Schema(example = "422") int status,
        String detail,
        @Nullable String instance,
        List<String> guideline,
        List<Item> errors,
        @Nullable String correlation) {

    ProblemBody at(String path, String request) {
        return new ProblemBody(type, title, status, detail, path, guideline, errors, request);
    }

    /**
     * One thing wrong with the input.
     *
     * @param pointer JSON pointer into the body, such as {@code /items/3/target}
     * @param parameter name of the query parameter, header or part of the path, where it is not in
     *     the body
     * @param detail what was expected there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemItem", description = "One thing wrong with the input")
    public record Item(@Nullable String pointer, @Nullable String parameter, String detail) {}
}
