package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes filters that are records: each component is a parameter of the query, {@code null} where it
 * is not given. {@link DeclaredParameters} has looked at the values before. Spring would make them
 * too, but reads the annotations of all components anew for each component of each request, which
 * was a quarter of the work of a page of the audit trail.
 */
final class RecordParameters implements HandlerMethodArgumentResolver {

    private record Plan(Constructor<?> constructor, List<RecordComponent> components) {
        static Plan of(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            try {
                var constructor =
                        type.getDeclaredConstructor(
                                components.stream()
                                        .map(RecordComponent::getType)
                                        .toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Plan(constructor, components);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }

        Object make(HttpServletRequest request) {
            var values =
                    components.stream()
                            .map(c -> value(request.getParameter(c.getName()), c.getType()))
                            .toArray();
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Expected to make " + constructor, e);
            }
        }

        private static @Nullable Object value(@Nullable String text, Class<?> type) {
            return text == null ? null : ParameterForms.read(text, type);
        }
    }

    private final Map<Class<?>, Plan> plans = new ConcurrentHashMap<>();

    /** Whether the components of what an endpoint takes are parameters of the query. */
    static boolean takes(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type.isRecord()
                && !CallContext.class.isAssignableFrom(type)
                && parameter.getParameterAnnotations().length == 0;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return takes(parameter);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return plans.computeIfAbsent(parameter.getParameterType(), Plan::of).make(request);
    }
}
