package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemCatalogue;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Makes the answers to refused requests, in the language of the caller. */
public final class Problems {

    private static final String BASE = "/problems/";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Problems() {}

    /** Every refusal there is: the general ones and those of all features. */
    public static List<Problem> all() {
        return Stream.concat(Stream.of(GeneralProblem.values()), ProblemCatalogue.all().stream())
                .map(ProblemType::problem)
                .toList();
    }

    /** The stable URI of a problem type. */
    public static String uriOf(Problem problem) {
        return BASE + problem.slug();
    }

    /** The answer to a broken rule, with the place of the value that breaks it where it is one. */
    public static ProblemBody of(Rejection rejection, Locale locale) {
        var place = rejection.pointer();
        var items =
                place == null
                        ? List.<ProblemBody.Item>of()
                        : List.of(
                                new ProblemBody.Item(place, null, in(rejection.detail(), locale)));
        return of(rejection.type(), rejection.detail(), items, locale);
    }

    /** The answer to values that do not hold together, with a pointer to each. */
    public static ProblemBody of(InvalidCommand invalid, Locale locale) {
        var items =
                invalid.violations().stream()
                        .map(v -> new ProblemBody.Item(v.pointer(), null, in(v.message(), locale)))
                        .toList();
        var type = GeneralProblem.INVALID_VALUES;
        return of(type, type.problem().detail(), items, locale);
    }

    static ProblemBody of(
            ProblemType type, Text detail, List<ProblemBody.Item> items, Locale locale) {
        var problem = type.problem();
        return new ProblemBody(
                uriOf(problem),
                in(problem.title(), locale),
                problem.status(),
                in(detail, locale),
                null,
                problem.guideline(),
                items,
                null);
    }

    /** Answers a refusal from where no endpoint is at work: filters, the container. */
    public static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            ProblemType type,
            Object... arguments)
            throws IOException {
        var detail = type.problem().detail().with(arguments);
        var body =
                of(type, detail, List.of(), Languages.of(request))
                        .at(request.getRequestURI(), Correlation.of(request));
        response.setStatus(body.status());
        headers(type)
                .forEach((name, value) -> {
                    if (!response.containsHeader(name)) {
                        response.setHeader(name, value);
                    }
                });
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        var bytes = MAPPER.writeValueAsBytes(body);
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** What a refusal says in headers, whatever the request. */
    static Map<String, String> headers(ProblemType type) {
        return switch (type.problem().status()) {
            case 401 ->
                    Map.of(
                            HttpHeaders.WWW_AUTHENTICATE,
                            "Bearer",
                            HttpHeaders.CACHE_CONTROL,
                            "no-store");
            case 429, 503 ->
                    Map.of(HttpHeaders.RETRY_AFTER, "1", HttpHeaders.CACHE_CONTROL, "no-store");
            default -> Map.of(HttpHeaders.CACHE_CONTROL, "no-store");
        };
    }

    /** The general refusal of a status, where only that is known. */
    static GeneralProblem general(int status) {
        return switch (status) {
            case 401 -> GeneralProblem.UNAUTHENTICATED;
            case 403 -> GeneralProblem.FORBIDDEN;
            case 404 -> GeneralProblem.NOT_FOUND;
            case 405 -> GeneralProblem.METHOD_NOT_ALLOWED;
            case 406 -> GeneralProblem.NOT_ACCEPTABLE;
            case 409 -> GeneralProblem.CONFLICT;
            case 413 -> GeneralProblem.PAYLOAD_TOO_LARGE;
            case 414 -> GeneralProblem.URI_TOO_LONG;
            case 415 -> GeneralProblem.UNSUPPORTED_MEDIA_TYPE;
            case 422 -> GeneralProblem.INVALID_VALUES;
            case 429 -> GeneralProblem.TOO_MANY_REQUESTS;
            case 431 -> GeneralProblem.HEADER_FIELDS_TOO_LARGE;
            case 501 -> GeneralProblem.NOT_IMPLEMENTED;
            case 503 -> GeneralProblem.SERVICE_UNAVAILABLE;
            default ->
                    status < 500 ? GeneralProblem.MALFORMED_REQUEST : GeneralProblem.INTERNAL_ERROR;
        };
    }

    /** The text in the caller's language: Japanese unless English is preferred. */
    public static String in(Text text, Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? text.en() : text.ja();
    }
}
