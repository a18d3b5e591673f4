package jp.daicho.standalone.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.http.Page;
import jp.daicho.http.Sensitive;
import jp.daicho.query.platform.ReadCall;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;

/** What is sensitive says so, and says it in a way that can be recorded. */
class SensitiveViewsTest {

    /** Components that hold what only the directory's own views show. */
    private static final Set<String> PERSONAL = Set.of("login", "email", "telephone", "contacts");

    private static final List<ServedOperation> OPERATIONS = ServedOperation.all();

    private static List<ServedOperation> sensitive() {
        return OPERATIONS.stream()
                .filter(o -> o.handler().isAnnotationPresent(Sensitive.class))
                .toList();
    }

    @Test
    void whatever_shows_contacts_or_logins_is_sensitive() {
        assertThat(OPERATIONS)
                .filteredOn(o -> o.method().equals("GET") && shows(viewOf(o), PERSONAL))
                .isNotEmpty()
                .isSubsetOf(sensitive());
    }

    @Test
    void persons_history_handovers_and_records_are_sensitive() {
        assertThat(sensitive())
                .extracting(ServedOperation::id)
                .contains(
                        "listPersons",
                        "getPerson",
                        "listSystemPersons",
                        "listAuditEvents",
                        "listAuditEventsOfSystem",
                        "exportAuditEvents",
                        "getHandover",
                        "listRefusals",
                        "listAccesses");
    }

    @Test
    void every_sensitive_view_can_be_recorded() {
        assertThat(sensitive())
                .isNotEmpty()
                .allSatisfy(operation -> {
                    assertThat(operation.handler().getParameterTypes()).contains(ReadCall.class);
                    var subjects = operation.handler().getAnnotation(Sensitive.class).subjects();
                    var view = viewOf(operation);
                    for (var subject : subjects) {
                        assertThat(componentsOf(view))
                                .filteredOn(c -> c.getName().equals(subject))
                                .singleElement()
                                .satisfies(c -> assertThat(isIds(c.getGenericType())).isTrue());
                    }
                });
    }

    /** The record that is answered, or of which a page is. */
    private static Class<?> viewOf(ServedOperation operation) {
        var type = ResolvableType.forMethodReturnType(operation.handler());
        if (HttpEntity.class.isAssignableFrom(type.toClass())) {
            type = type.as(HttpEntity.class).getGeneric(0);
        }
        return type.toClass() == Page.class
                ? type.as(Page.class).getGeneric(0).toClass()
                : type.toClass();
    }

    private static boolean shows(Class<?> view, Set<String> names) {
        return shows(view, names, new HashSet<>());
    }

    private static boolean shows(Class<?> view, Set<String> names, Set<Class<?>> seen) {
        return seen.add(view)
                && componentsOf(view).stream()
                        .anyMatch(c ->
                                names.contains(c.getName())
                                        || typesIn(c.getGenericType())
                                                .anyMatch(t -> shows(t, names, seen)));
    }

    private static List<RecordComponent> componentsOf(Class<?> view) {
        return view.isRecord() ? Arrays.asList(view.getRecordComponents()) : List.of();
    }

    private static Stream<Class<?>> typesIn(Type type) {
        return switch (type) {
            case Class<?> known -> Stream.of(known);
            case ParameterizedType generic ->
                    Arrays.stream(generic.getActualTypeArguments())
                            .flatMap(SensitiveViewsTest::typesIn);
            default -> Stream.of();
        };
    }

    private static boolean isIds(Type type) {
        return type == UUID.class
                || (type instanceof ParameterizedType generic
                        && Collection.class.isAssignableFrom((Class<?>) generic.getRawType())
                        && generic.getActualTypeArguments()[0] == UUID.class);
    }
}
