package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.daicho.http.openapi.EndpointKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.GenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.SmartHttpMessageConverter;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Refuses a request whose answer could not be given in any form that it accepts, before anything is
 * done: Spring notices that only when it writes, and by then a command has been recorded.
 */
final class AcceptedAnswers implements HandlerInterceptor {

    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;
    private final Map<Method, List<MediaType>> byEndpoint = new ConcurrentHashMap<>();

    AcceptedAnswers(ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.adapter = adapter;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotAcceptableException {
        if (handler instanceof HandlerMethod endpoint
                && endpoint.getBeanType().getName().startsWith("jp.daicho.")
                && request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE) == null) {
            var possible = byEndpoint.computeIfAbsent(endpoint.getMethod(), this::possible);
            if (!possible.isEmpty() && !isAccepted(possible, request)) {
                throw new HttpMediaTypeNotAcceptableException(possible);
            }
        }
        return true;
    }

    private static boolean isAccepted(List<MediaType> possible, HttpServletRequest request) {
        var accepts = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            var accepted = MediaType.parseMediaTypes(accepts);
            return accepted.isEmpty()
                    || accepted.stream()
                            .anyMatch(type -> possible.stream().anyMatch(type::isCompatibleWith));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** Nothing where the answer is no value that is converted, such as a stream. */
    private List<MediaType> possible(Method endpoint) {
        var type = EndpointKind.answerOf(endpoint);
        return adapter.getObject().getMessageConverters().stream()
                .flatMap(converter -> written(converter, type))
                .distinct()
                .toList();
    }

    private static Stream<MediaType> written(
            HttpMessageConverter<?> converter, ResolvableType type) {
        var value = type.toClass();
        boolean can =
                switch (converter) {
                    case SmartHttpMessageConverter<?> smart -> smart.canWrite(type, value, null);
                    case GenericHttpMessageConverter<?> generic ->
                            generic.canWrite(type.getType(), value, null);
                    default -> converter.canWrite(value, null);
                };
        return can ? converter.getSupportedMediaTypes(value).stream() : Stream.of();
    }
}
