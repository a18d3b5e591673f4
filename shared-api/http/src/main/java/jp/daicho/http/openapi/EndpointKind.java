package jp.daicho.http.openapi;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.UUID;
import jp.daicho.contract.register.SystemCommand;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What an endpoint is, as its signature shows it. */
public enum EndpointKind {
    /** A command that makes the thing whose id it may give: 201. */
    CREATION("Creation"),
    /** Any other command. */
    CHANGE("Command"),
    /** A query answered in pages. */
    LIST("List"),
    /** Any other query for which one signs in. */
    QUERY("Query"),
    /** For anybody, without a token. */
    PUBLIC("Public");

    private final String label;

    EndpointKind(String label) {
        this.label = label;
    }

    public static EndpointKind of(Method endpoint) {
        if (!endpoint.isAnnotationPresent(AllowedTo.class)) {
            return PUBLIC;
        }
        if (endpoint.isAnnotationPresent(PostMapping.class) && bodyOf(endpoint) != null) {
            return idOfCreated(endpoint) == null ? CHANGE : CREATION;
        }
        return answerOf(endpoint).toClass() == Page.class ? LIST : QUERY;
    }

    public boolean isCommand() {
        return this == CREATION || this == CHANGE;
    }

    /** Begins the names of what all of the kind share in the OpenAPI document. */
    String label() {
        return label;
    }

    /**
     * The property of the body in which a caller may give the id of what is created; {@code null}
     * of an endpoint that creates nothing of its own. What is made under the path of another thing
     * is a change of that thing, also where it has an id: a question of a handover, an appointment
     * to a system.
     */
    public static @Nullable String idOfCreated(Method endpoint) {
        var body = bodyOf(endpoint);
        if (body == null || !body.isRecord() || body.getRecordComponents().length == 0) {
            return null;
        }
        var path = GeneralRefusals.path(endpoint);
        boolean below = path.replace("{systemId}", "").contains("{");
        boolean ofSystem =
                path.contains("{systemId}") && SystemCommand.class.isAssignableFrom(body);
        var first = body.getRecordComponents()[0];
        return below || ofSystem || !mayBeGiven(first) ? null : first.getName();
    }

    private static boolean mayBeGiven(RecordComponent id) {
        return id.getType() == UUID.class
                && id.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Class<?> bodyOf(Method endpoint) {
        return Arrays.stream(endpoint.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getType())
                .findFirst()
                .orElse(null);
    }

    /** What is answered, whether with headers of its own or not. */
    public static ResolvableType answerOf(Method endpoint) {
        var type = ResolvableType.forMethodReturnType(endpoint);
        return HttpEntity.class.isAssignableFrom(type.toClass())
                ? type.as(HttpEntity.class).getGeneric(0)
                : type;
    }
}
