package jp.daicho.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds what is read of a body, and keeps its bytes. */
final class BodyFilter extends OncePerRequestFilter {

    private final HttpSettings settings;

    BodyFilter(HttpSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null
                && !encoding.equalsIgnoreCase("identity")
                && !encoding.equalsIgnoreCase(BoundedBodyRequest.GZIP)) {
            Problems.write(
                    request,
                    response,
                    GeneralProblem.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Encoding: identity");
            return;
        }
        if (!isMediaType(request.getContentType())) {
            Problems.write(
                    request,
                    response,
                    GeneralProblem.UNSUPPORTED_MEDIA_TYPE,
                    MediaType.APPLICATION_JSON_VALUE);
            return;
        }
        chain.doFilter(new BoundedBodyRequest(request, settings), response);
    }

    private static boolean isMediaType(@Nullable String type) {
        try {
            return type == null || MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
