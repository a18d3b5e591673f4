package jp.daicho.http.openapi;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.contract.Problem;
import jp.daicho.contract.ProblemType;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Problems;

/** The refusals that an operation can answer: its own, and those that any of its kind can. */
final class Refusals {

    private static final Map<String, Problem> BY_SLUG =
            Problems.all().stream().collect(Collectors.toMap(Problem::slug, Function.identity()));

    private static final Map<String, List<Problem>> SHARED = sharedProblems();

    private Refusals() {}

    /** Adds the answers to an operation: shared ones by reference, others with its own slugs. */
    static void addTo(ApiResponses responses, Method endpoint, Collection<String> own) {
        var kind = EndpointKind.of(endpoint);
        var general = byStatus(general(GeneralRefusals.of(endpoint)));
        var specific = byStatus(own.stream().map(Refusals::named));
        var statuses = new TreeMap<>(general);
        statuses.putAll(specific);
        for (var status : statuses.keySet()) {
            var code = Integer.toString(status);
            var shared = general.getOrDefault(status, List.of());
            var name = kind.label() + status;
            if (specific.containsKey(status)) {
                var all = new ArrayList<>(specific.get(status));
                shared.stream().filter(p -> !all.contains(p)).forEach(all::add);
                responses.addApiResponse(code, response(all));
            } else if (shared.equals(SHARED.get(name))) {
                responses.addApiResponse(
                        code, new ApiResponse().$ref("#/components/responses/" + name));
            } else {
                responses.addApiResponse(code, response(shared));
            }
        }
    }

    /** The answers that all endpoints of a kind have in common. */
    static Map<String, ApiResponse> shared() {
        var shared = new TreeMap<String, ApiResponse>();
        SHARED.forEach((name, problems) -> shared.put(name, response(problems)));
        return shared;
    }

    private static Map<String, List<Problem>> sharedProblems() {
        var shared = new TreeMap<String, List<Problem>>();
        for (var kind : EndpointKind.values()) {
            byStatus(general(GeneralRefusals.of(kind)))
                    .forEach((status, problems) -> shared.put(kind.label() + status, problems));
        }
        return shared;
    }

    /** One example of each refusal. */
    static Map<String, Example> examples() {
        var examples = new TreeMap<String, Example>();
        for (var problem : Problems.all()) {
            var body = new LinkedHashMap<String, Object>();
            body.put("type", Problems.uriOf(problem));
            body.put("title", problem.title().ja());
            body.put("status", problem.status());
            body.put("detail", problem.detail().ja());
            if (!problem.guideline().isEmpty()) {
                body.put("guideline", problem.guideline());
            }
            examples.put(problem.slug(), new Example().summary(problem.title().en()).value(body));
        }
        return examples;
    }

    private static Problem named(String slug) {
        var problem = BY_SLUG.get(slug);
        if (problem == null) {
            throw new IllegalStateException(
                    "Expected @Refuses to name a problem's slug, but " + slug + " is none");
        }
        return problem;
    }

    private static Stream<Problem> general(Collection<GeneralProblem> problems) {
        return problems.stream().map(ProblemType::problem);
    }

    private static Map<Integer, List<Problem>> byStatus(Stream<Problem> problems) {
        return problems.collect(
                Collectors.groupingBy(Problem::status, TreeMap::new, Collectors.toList()));
    }

    private static ApiResponse response(List<Problem> problems) {
        var type = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        for (var problem : problems) {
            type.addExamples(
                    problem.slug(), new Example().$ref("#/components/examples/" + problem.slug()));
        }
        var response =
                new ApiResponse()
                        .description(
                                problems.stream()
                                        .map(p -> p.title().en() + " (" + p.slug() + ")")
                                        .collect(joining("; ")))
                        .content(new Content().addMediaType("application/problem+json", type));
        int status = problems.getFirst().status();
        if (status == 503 || status == 429) {
            response.addHeaderObject(
                    "Retry-After",
                    new Header().description("Seconds to wait").schema(new IntegerSchema()));
        }
        if (status == 401) {
            response.addHeaderObject(
                    "WWW-Authenticate",
                    new Header().description("Bearer").schema(new StringSchema()));
        }
        return response;
    }
}
