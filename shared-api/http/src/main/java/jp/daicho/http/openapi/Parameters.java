package jp.daicho.http.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parameters and headers that all commands, or all queries, have in common. */
final class Parameters {

    private static final int LARGEST_PAGE = 200;

    private Parameters() {}

    static void addTo(Operation operation, boolean command, boolean list) {
        if (command) {
            add(operation, "query", "dryRun", "Only say what would happen", new BooleanSchema());
            add(
                    operation,
                    "header",
                    "Idempotency-Key",
                    "A new one for each request; a retry with the same one gets the first answer again",
                    text(255));
            add(
                    operation,
                    "header",
                    "If-Match",
                    "ETag that was read: refused with 412 where the thing has changed since, or was not there to be read",
                    text(null));
        } else {
            if (list) {
                add(
                        operation,
                        "query",
                        "limit",
                        "How many at most",
                        new IntegerSchema()
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(LARGEST_PAGE)));
                add(operation, "query", "cursor", "next of the page before", text(null));
            }
            add(
                    operation,
                    "header",
                    "Daicho-Position",
                    "Position of a command's answer, as it was given: wait until it can be read",
                    text(null).example("42@3f9c1b2a"));
            add(
                    operation,
                    "header",
                    "Prefer",
                    "wait=<seconds> to wait for the position; 5 by default",
                    text(null).example("wait=5"));
            add(operation, "header", "If-None-Match", "ETag that is known", text(null));
        }
        add(operation, "header", "Accept-Language", "ja (default) or en", text(null));
        add(
                operation,
                "header",
                "Daicho-Correlation",
                "Id of the request in logs and history; made where there is none",
                text(64));
    }

    private static Schema<?> text(@Nullable Integer longest) {
        return new StringSchema().maxLength(longest);
    }

    private static void add(
            Operation operation, String in, String name, String description, Schema<?> schema) {
        var there = operation.getParameters();
        if (there != null
                && there.stream().anyMatch(p -> in.equals(p.getIn()) && name.equals(p.getName()))) {
            return;
        }
        operation.addParametersItem(
                new Parameter()
                        .in(in)
                        .name(name)
                        .description(description)
                        .required(false)
                        .schema(schema));
    }

    static Map<String, Header> receiptHeaders(boolean created) {
        var headers = headers(List.of("ETag", "Daicho-Position"));
        if (created) {
            headers.putAll(headers(List.of("Location")));
        }
        return headers;
    }

    static Map<String, Header> answerHeaders(boolean list) {
        return headers(
                list
                        ? List.of("ETag", "Daicho-Position", "Link")
                        : List.of("ETag", "Daicho-Position"));
    }

    private static Map<String, Header> headers(List<String> names) {
        var headers = new TreeMap<String, Header>();
        for (var name : names) {
            headers.put(
                    name,
                    switch (name) {
                        case "ETag" -> header("Version, for If-Match", new StringSchema());
                        case "Location" -> header("Where it is", new StringSchema());
                        case "Link" -> header("rel=\"next\": the next page", new StringSchema());
                        default ->
                                header(
                                        "Position of the event log, to be sent back as it is",
                                        new StringSchema().example("42@3f9c1b2a"));
                    });
        }
        return headers;
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }
}
