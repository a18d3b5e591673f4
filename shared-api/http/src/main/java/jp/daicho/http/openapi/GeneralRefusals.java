package jp.daicho.http.openapi;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Refuses;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The refusals that an endpoint can answer because of its kind, beside its own: no more than it
 * really can, so that a test can provoke each.
 */
public final class GeneralRefusals {

    private static final Set<GeneralProblem> ALWAYS =
            EnumSet.of(
                    GeneralProblem.MALFORMED_REQUEST,
                    GeneralProblem.UNKNOWN_QUERY_PARAMETER,
                    GeneralProblem.NOT_FOUND,
                    GeneralProblem.NOT_ACCEPTABLE,
                    GeneralProblem.HEADER_FIELDS_TOO_LARGE,
                    GeneralProblem.INTERNAL_ERROR);

    private static final Set<GeneralProblem> WHERE_ONE_SIGNS_IN =
            EnumSet.of(
                    GeneralProblem.INVALID_PARAMETER,
                    GeneralProblem.UNAUTHENTICATED,
                    GeneralProblem.FORBIDDEN,
                    GeneralProblem.SERVICE_UNAVAILABLE);

    private static final Set<GeneralProblem> OF_COMMANDS =
            EnumSet.of(
                    GeneralProblem.MALFORMED_JSON,
                    GeneralProblem.CONFLICT,
                    GeneralProblem.IDEMPOTENCY_KEY_IN_FLIGHT,
                    GeneralProblem.PAYLOAD_TOO_LARGE,
                    GeneralProblem.UNSUPPORTED_MEDIA_TYPE,
                    GeneralProblem.INVALID_VALUES,
                    GeneralProblem.OCCURRED_IN_THE_FUTURE,
                    GeneralProblem.IDEMPOTENCY_KEY_REUSED);

    private static final Set<GeneralProblem> OF_QUERIES =
            EnumSet.of(GeneralProblem.POSITION_UNKNOWN, GeneralProblem.READ_MODEL_BEHIND);

    /** The roles that somebody can hold. */
    private static final Set<Role> HELD = EnumSet.complementOf(EnumSet.of(Role.POLICY));

    private GeneralRefusals() {}

    /** In the order in which they are declared. */
    public static Set<GeneralProblem> of(Method endpoint) {
        var found = of(EndpointKind.of(endpoint));
        if (!path(endpoint).contains("{")) {
            found.remove(GeneralProblem.NOT_FOUND);
        }
        if (isForAllOfASystem(endpoint)) {
            found.remove(GeneralProblem.FORBIDDEN);
        }
        var own = endpoint.getAnnotation(Refuses.class);
        if (own != null) {
            var never = Arrays.asList(own.never());
            found.removeIf(problem -> never.contains(problem.problem().slug()));
        }
        return found;
    }

    /** Of any endpoint of the kind. */
    static Set<GeneralProblem> of(EndpointKind kind) {
        var found = EnumSet.copyOf(ALWAYS);
        if (kind != EndpointKind.PUBLIC) {
            found.addAll(WHERE_ONE_SIGNS_IN);
        }
        switch (kind) {
            case CREATION -> {
                found.addAll(OF_COMMANDS);
                found.add(GeneralProblem.ALREADY_EXISTS);
                // of what is not there nobody can have read a version
                found.add(GeneralProblem.STALE_VERSION);
            }
            case CHANGE -> {
                found.addAll(OF_COMMANDS);
                found.add(GeneralProblem.STALE_VERSION);
            }
            case LIST -> {
                found.addAll(OF_QUERIES);
                found.add(GeneralProblem.INVALID_CURSOR);
            }
            case QUERY -> found.addAll(OF_QUERIES);
            case PUBLIC -> {}
        }
        return found;
    }

    /** Whoever has any role on the system may read, and to everybody else it does not exist. */
    private static boolean isForAllOfASystem(Method endpoint) {
        var allowed = endpoint.getAnnotation(AllowedTo.class);
        return path(endpoint).contains("{systemId}")
                && allowed != null
                && AllowedTo.Roles.of(allowed).containsAll(HELD);
    }

    /** Path of an endpoint, with its variables. */
    static String path(Method endpoint) {
        return pathOf(endpoint.getDeclaringClass()) + pathOf(endpoint);
    }

    private static String pathOf(AnnotatedElement element) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }
}
