package jp.daicho.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Says in headers what a page says in its body: the next page, and the position. */
@ControllerAdvice
final class PageHeaders implements ResponseBodyAdvice<Object> {

    /** The header of the position that an answer was read at, or is to be read at. */
    static final String POSITION = "Daicho-Position";

    @Override
    public boolean supports(
            MethodParameter type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter type,
            MediaType mediaType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof Page<?> page) {
            ((ServletServerHttpRequest) request)
                    .getServletRequest()
                    .setAttribute(EntityTags.PAGE, Boolean.TRUE);
            if (!response.getHeaders().containsHeader(POSITION)) {
                response.getHeaders().set(POSITION, page.position().toString());
            }
            if (page.next() != null) {
                response.getHeaders().add(HttpHeaders.LINK, next(request, page.next()));
            }
        }
        return body;
    }

    private static String next(ServerHttpRequest request, String cursor) {
        var uri =
                UriComponentsBuilder.newInstance()
                        .path(request.getURI().getRawPath())
                        .query(Objects.requireNonNullElse(request.getURI().getRawQuery(), ""))
                        .replaceQueryParam("cursor", cursor)
                        .build(true);
        return "<" + uri.toUriString() + ">; rel=\"next\"";
    }
}
