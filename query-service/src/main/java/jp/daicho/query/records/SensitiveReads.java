package jp.daicho.query.records;

import com.github.f4b6a3.uuid.UuidCreator;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.http.Page;
import jp.daicho.http.Sensitive;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.ReadWatch;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpEntity;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Records reads of what is {@link Sensitive}: of an answer that is a record or a page, when it is
 * known whom it shows; of one that streams, before it begins. Answers that failed showed nothing.
 */
@RestControllerAdvice
class SensitiveReads implements ReadWatch, ResponseBodyAdvice<Object> {

    private static final String CALL = SensitiveReads.class.getName();

    private final AccessLog log;
    private final Clock clock;

    SensitiveReads(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void begins(ReadCall call, MethodParameter endpoint, HttpServletRequest request) {
        if (endpoint.hasMethodAnnotation(Sensitive.class)) {
            request.setAttribute(CALL, call);
            if (streams(endpoint)) {
                record(endpoint, call, idsOfPath(request), call.await().place());
            }
        }
    }

    /** Writes its answer itself, bit by bit. */
    private static boolean streams(MethodParameter endpoint) {
        var type = ResolvableType.forMethodReturnType(Objects.requireNonNull(endpoint.getMethod()));
        if (HttpEntity.class.isAssignableFrom(type.toClass())) {
            type = type.as(HttpEntity.class).getGeneric(0);
        }
        return !type.toClass().isRecord();
    }

    @Override
    public boolean supports(
            MethodParameter endpoint, Class<? extends HttpMessageConverter<?>> converter) {
        return endpoint.hasMethodAnnotation(Sensitive.class);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter endpoint,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        var servlet = ((ServletServerHttpRequest) request).getServletRequest();
        if (body != null && servlet.getAttribute(CALL) instanceof ReadCall call) {
            var sensitive = Objects.requireNonNull(endpoint.getMethodAnnotation(Sensitive.class));
            var subjects =
                    sensitive.subjects().length == 0
                            ? idsOfPath(servlet)
                            : Subjects.of(body, sensitive.subjects());
            record(endpoint, call, subjects, positionOf(body, call));
        }
        return body;
    }

    private static long positionOf(Object body, ReadCall call) {
        return body instanceof Page<?> page ? page.position().place() : call.await().place();
    }

    private void record(
            MethodParameter endpoint, ReadCall call, Collection<UUID> subjects, long position) {
        var sensitive = Objects.requireNonNull(endpoint.getMethodAnnotation(Sensitive.class));
        var operation = Objects.requireNonNull(endpoint.getMethodAnnotation(Operation.class));
        var viewer = call.viewer();
        var system = call.systemId();
        var roles = system == null ? viewer.roles() : viewer.rolesOn(system);
        log.write(
                new AccessRecord(
                        UuidCreator.getTimeOrderedEpoch(),
                        clock.instant(),
                        operation.operationId(),
                        sensitive.value(),
                        viewer.person(),
                        viewer.organisation(),
                        roles.stream()
                                .filter(call.allowed()::contains)
                                .map(Enum::name)
                                .sorted()
                                .toList(),
                        system,
                        List.copyOf(subjects),
                        position,
                        call.correlation()));
    }

    /** What the path names, besides the system. */
    private static Set<UUID> idsOfPath(HttpServletRequest request) {
        var ids = new LinkedHashSet<UUID>();
        var variables =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables != null) {
            variables.forEach((name, value) -> {
                if (!"systemId".equals(name)) {
                    var id = Subjects.idOrNull(value);
                    if (id != null) {
                        ids.add(id);
                    }
                }
            });
        }
        return ids;
    }
}
