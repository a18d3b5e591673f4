package jp.daicho.standalone.operations;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.oas.annotations.Operation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Refuses;
import jp.daicho.http.openapi.EndpointKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * One operation, as its endpoint's annotations say it.
 *
 * @param id its {@code operationId}
 * @param method GET or POST
 * @param path with variables in braces
 * @param allowed roles that may call it; {@code null} where it does not say
 * @param handler the endpoint's method
 */
public record ServedOperation(
        String id, String method, String path, @Nullable Set<Role> allowed, Method handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)}");

    /** All of both services, by path. */
    public static List<ServedOperation> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("jp.daicho.command", "jp.daicho.query")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect)
                        .flatMap(ServedOperation::in)
                        .sorted(
                                Comparator.comparing(ServedOperation::path)
                                        .thenComparing(ServedOperation::method)
                                        .thenComparing(ServedOperation::id))
                        .toList();
    }

    private static Stream<ServedOperation> in(Class<?> endpoints) {
        var root = AnnotatedElementUtils.findMergedAnnotation(endpoints, RequestMapping.class);
        var above = root == null ? "" : pathOf(root);
        var found = new ArrayList<ServedOperation>();
        for (var method : endpoints.getDeclaredMethods()) {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            if (mapping != null) {
                found.add(of(method, above, mapping));
            }
        }
        return found.stream();
    }

    private static ServedOperation of(Method method, String above, RequestMapping mapping) {
        var operation = method.getAnnotation(Operation.class);
        if (operation == null || operation.operationId().isEmpty()) {
            throw new IllegalStateException("Expected an operationId on " + method);
        }
        var allowed = method.getAnnotation(AllowedTo.class);
        return new ServedOperation(
                operation.operationId(),
                only(mapping.method()).name(),
                above + pathOf(mapping),
                allowed == null ? null : AllowedTo.Roles.of(allowed),
                method);
    }

    private static String pathOf(RequestMapping mapping) {
        return mapping.path().length == 0 ? "" : only(mapping.path());
    }

    private static <T> T only(T[] values) {
        if (values.length != 1) {
            throw new IllegalStateException("Expected one, but got " + Arrays.toString(values));
        }
        return values[0];
    }

    /** Whether the command service serves it; the query service does otherwise. */
    public boolean isOnCommandSide() {
        return handler.getDeclaringClass().getPackageName().startsWith("jp.daicho.command.");
    }

    /** Records events: the query side's POSTs do not, and know no dry run. */
    boolean isCommand() {
        return method.equals("POST") && isOnCommandSide();
    }

    EndpointKind kind() {
        return EndpointKind.of(handler);
    }

    /** Property of the body for the id of what the command creates, if it creates anything. */
    @Nullable String idOfCreated() {
        return isCommand() ? EndpointKind.idOfCreated(handler) : null;
    }

    /** Slugs of the refusals that are its own. */
    List<String> ownRefusals() {
        var refuses = handler.getAnnotation(Refuses.class);
        return refuses == null ? List.of() : List.of(refuses.value());
    }

    boolean isOnSystem() {
        return variables().contains("systemId");
    }

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** Type of the path's variable of that name. */
    Class<?> typeOf(String variable) {
        return Arrays.stream(handler.getParameters())
                .filter(parameter -> parameter.getName().equals(variable))
                .<Class<?>>map(parameter -> parameter.getType())
                .findAny()
                .orElse(String.class);
    }

    /** A body that works. */
    String example() {
        return Objects.requireNonNull(
                        handler.getAnnotation(Example.class), "Expected @Example on " + handler)
                .value();
    }

    @Override
    public String toString() {
        return id;
    }
}
