package jp.daicho.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Cursors;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Naming;
import jp.daicho.http.json.NamedTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the {@link ReadCall} of a request, or refuses it. */
final class ReadCallResolver implements HandlerMethodArgumentResolver {

    private final Gate gate;
    private final ReadModels readModels;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Clock clock;
    private final @Nullable NameBook names;
    private final ReadWatch watch;
    private final Map<Method, String[]> ofNames = new ConcurrentHashMap<>();

    ReadCallResolver(
            Gate gate,
            ReadModels readModels,
            Viewers viewers,
            JdbcClient jdbc,
            Cursors cursors,
            Clock clock,
            @Nullable NameBook names,
            ReadWatch watch) {
        this.gate = gate;
        this.readModels = readModels;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.clock = clock;
        this.names = names;
        this.watch = watch;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ReadCall.class;
    }

    @Override
    public ReadCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var allowed = allowed(parameter);
        var wanted = WantedPosition.of(request);
        var system = systemOf(request);
        gate.requireThisLife(wanted.position());
        // whoever waits for a position may be waiting for their own appointment
        gate.await(List.of(viewers.readModel()), wanted.position().place(), wanted.patience());
        var call =
                new HttpReadCall(
                        gate,
                        readModels,
                        jdbc,
                        cursors,
                        request,
                        wanted,
                        () -> permitted(system, allowed),
                        allowed,
                        system);
        call.await(reads(parameter));
        if (names != null) {
            call.await(readModelsOfNames(parameter, names));
            Naming.use(
                    request, (kind, ids) -> names.names(kind, ids, call.viewer(), call.systemId()));
        }
        watch.begins(call, parameter, request);
        return call;
    }

    /** An answer is not before its names are: it says of both up to where they hold. */
    private String[] readModelsOfNames(MethodParameter endpoint, NameBook book) {
        return ofNames.computeIfAbsent(
                Objects.requireNonNull(endpoint.getMethod()),
                method -> {
                    var views = new TreeSet<String>();
                    for (var kind : NamedTypes.namesIn(method.getGenericReturnType())) {
                        views.addAll(book.views(kind));
                    }
                    return readModels.of(views).toArray(String[]::new);
                });
    }

    private Viewer permitted(@Nullable UUID system, Set<Role> allowed) {
        gate.requireRights(viewers.readModel());
        var subject = subject();
        var viewer = viewers.view(subject, clock.instant()).orElse(null);
        if (system == null) {
            if (viewer == null || Collections.disjoint(viewer.roles(), allowed)) {
                throw GeneralProblem.FORBIDDEN.because();
            }
            return viewer;
        }
        if (viewer == null || viewer.rolesOn(system).isEmpty() || !viewers.systemExists(system)) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        if (Collections.disjoint(viewer.rolesOn(system), allowed)) {
            throw GeneralProblem.FORBIDDEN.because();
        }
        return viewer;
    }

    private String subject() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        if (caller == null || expired(caller)) {
            throw GeneralProblem.UNAUTHENTICATED.because();
        }
        return caller.getName();
    }

    private boolean expired(Authentication caller) {
        var end =
                caller instanceof JwtAuthenticationToken jwt ? jwt.getToken().getExpiresAt() : null;
        return end != null && end.isBefore(clock.instant());
    }

    private static Set<Role> allowed(MethodParameter parameter) {
        var allowed = parameter.getMethodAnnotation(AllowedTo.class);
        if (allowed == null) {
            throw new IllegalStateException("Expected @AllowedTo on " + parameter.getMethod());
        }
        return AllowedTo.Roles.of(allowed);
    }

    private static String[] reads(MethodParameter parameter) {
        var onMethod = parameter.getMethodAnnotation(Reads.class);
        var reads =
                onMethod == null
                        ? parameter.getContainingClass().getAnnotation(Reads.class)
                        : onMethod;
        return reads == null ? new String[0] : reads.value();
    }

    private static @Nullable UUID systemOf(HttpServletRequest request) {
        var variables =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var system = variables == null ? null : variables.get("systemId");
        if (system == null) {
            return null;
        }
        try {
            return UUID.fromString(system.toString());
        } catch (IllegalArgumentException e) {
            throw GeneralProblem.NOT_FOUND.because();
        }
    }
}
