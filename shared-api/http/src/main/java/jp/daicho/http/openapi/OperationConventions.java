package jp.daicho.http.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Xlsx;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/** What an endpoint's annotations say, and what the conventions add to each operation. */
final class OperationConventions implements GlobalOperationCustomizer {

    private static final String ROOT = "jp.daicho.";

    /** The first system of the demonstration, so that an example works when pasted. */
    private static final Map<String, String> EXAMPLES =
            Map.of("systemId", "019a0000-0000-7000-8000-000000000001");

    @Override
    public Operation customize(Operation operation, HandlerMethod endpoint) {
        var type = endpoint.getBeanType();
        if (!type.getName().startsWith(ROOT)) {
            return operation;
        }
        boolean command =
                endpoint.hasMethodAnnotation(PostMapping.class)
                        && operation.getRequestBody() != null;
        var answer = EndpointKind.answerOf(endpoint.getMethod());
        tag(operation, type);
        extensions(operation, endpoint);
        exampleOf(operation, endpoint);
        pathExamples(operation);
        if (endpoint.hasMethodAnnotation(AllowedTo.class)) {
            Parameters.addTo(operation, command, answer.toClass() == Page.class);
        } else {
            operation.setSecurity(List.of());
        }
        responses(operation, endpoint, command, answer);
        return operation;
    }

    /**
     * The feature: {@code jp.daicho.command.incident} and {@code jp.daicho.query.incident} alike.
     */
    private static void tag(Operation operation, Class<?> type) {
        var parts = type.getPackageName().split("\\.");
        operation.setTags(List.of(parts.length > 3 ? parts[3] : "conventions"));
    }

    private static void extensions(Operation operation, HandlerMethod endpoint) {
        var guideline = endpoint.getMethodAnnotation(Guideline.class);
        if (guideline == null) {
            guideline = endpoint.getBeanType().getAnnotation(Guideline.class);
        }
        if (guideline != null) {
            operation.addExtension("x-guideline", List.of(guideline.value()));
        }
        var allowed = endpoint.getMethodAnnotation(AllowedTo.class);
        if (allowed != null) {
            operation.addExtension(
                    "x-roles", AllowedTo.Roles.of(allowed).stream().map(Role::name).toList());
        }
        var sensitive = endpoint.getMethodAnnotation(Sensitive.class);
        if (sensitive != null) {
            operation.addExtension("x-sensitive", sensitive.value().name());
        }
    }

    private static void exampleOf(Operation operation, HandlerMethod endpoint) {
        var example = endpoint.getMethodAnnotation(Example.class);
        var body = operation.getRequestBody();
        if (example == null || body == null || body.getContent() == null) {
            return;
        }
        try {
            var value = Json31.mapper().readTree(example.value());
            var json = body.getContent().get("application/json");
            if (json != null) {
                json.setExample(value);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Expected JSON in @Example of " + endpoint.getMethod(), e);
        }
    }

    private static void pathExamples(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(p -> EXAMPLES.containsKey(p.getName()))
                    .forEach(p -> p.setExample(EXAMPLES.get(p.getName())));
        }
    }

    private static void responses(
            Operation operation, HandlerMethod endpoint, boolean command, ResolvableType answer) {
        var documented = operation.getResponses();
        var ok = documented == null ? null : documented.get("200");
        var responses = new ApiResponses();
        var found = ok == null ? new ApiResponse() : ok;
        if (answer.toClass() == Receipt.class) {
            receipts(responses, found, endpoint);
        } else {
            found.setDescription(command ? "Done" : "What was asked for");
            if (!command) {
                found.setHeaders(Parameters.answerHeaders(answer.toClass() == Page.class));
                responses.addApiResponse("304", new ApiResponse().description("Not changed since"));
            }
            if (answer.toClass() == Page.class && found.getContent() != null) {
                found.getContent()
                        .addMediaType("text/csv", new MediaType().schema(new StringSchema()))
                        .addMediaType(
                                Xlsx.MEDIA_TYPE,
                                new MediaType().schema(new StringSchema().format("binary")));
            }
            responses.addApiResponse("200", found);
        }
        var refuses = endpoint.getMethodAnnotation(Refuses.class);
        Refusals.addTo(
                responses,
                endpoint.getMethod(),
                refuses == null ? List.of() : List.of(refuses.value()));
        operation.setResponses(responses);
    }

    private static void receipts(
            ApiResponses responses, ApiResponse found, HandlerMethod endpoint) {
        var content =
                found.getContent() == null || found.getContent().isEmpty()
                        ? new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/Receipt")))
                        : found.getContent();
        boolean creates = creates(endpoint);
        if (creates) {
            responses.addApiResponse(
                    "201",
                    new ApiResponse()
                            .description("Created")
                            .headers(Parameters.receiptHeaders(true))
                            .content(content));
        }
        responses.addApiResponse(
                "200",
                new ApiResponse()
                        .description(creates ? "What a dry run would do" : "Done")
                        .headers(Parameters.receiptHeaders(false))
                        .content(content));
    }

    /**
     * A command that creates takes, first, the id that the caller may give; one that the path gives
     * is there already.
     */
    private static boolean creates(HandlerMethod endpoint) {
        var mapping = endpoint.getMethodAnnotation(PostMapping.class);
        var path = mapping == null ? "" : String.join(" ", mapping.value());
        for (var parameter : endpoint.getMethodParameters()) {
            var type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestBody.class)
                    && type.isRecord()
                    && type.getRecordComponents().length > 0) {
                var first = type.getRecordComponents()[0];
                return first.getType() == UUID.class
                        && first.getAnnotatedType().isAnnotationPresent(Nullable.class)
                        && !path.contains("{" + first.getName() + "}");
            }
        }
        return false;
    }
}
