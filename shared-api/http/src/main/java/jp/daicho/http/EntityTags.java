package jp.daicho.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Conditional reading: a JSON answer to a GET gets {@code ETag: "<version>.<hash of the body>"},
 * and is not sent again to a caller who has it. The version is the one that the endpoint gave as
 * {@code ETag: "<version>"}; lists have none.
 */
final class EntityTags extends OncePerRequestFilter {

    /** On a request whose answer is a page: its last property changes with every event. */
    static final String PAGE = EntityTags.class.getName() + ".page";

    private static final byte[] POSITION = {',', '"', 'p', 'o', 's', 'i', 't', 'i', 'o', 'n', '"'};
    private static final int HASH_BYTES = 12;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = WebUtils.getNativeResponse(response, HeldResponse.class);
        if (held == null) {
            response.addHeader(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
            held = new HeldResponse(response);
            chain.doFilter(new WholeTags(request), held);
        } else {
            // The end of what went on elsewhere: it wrote to what was held back then.
            chain.doFilter(request, response);
        }
        if (!isAsyncStarted(request)) {
            finish(request, (HttpServletResponse) held.getResponse(), held.body());
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    /**
     * Whether the answer is known is decided at the end, by the whole tag: what Spring compares
     * earlier on may be the version alone, and it would answer past those who look at each answer.
     * Tags that an endpoint gave whole it may compare; so what is known need not be written.
     */
    private static final class WholeTags extends HttpServletRequestWrapper {

        WholeTags(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            if (!isCondition(name)) {
                return super.getHeader(name);
            }
            var headers = getHeaders(name);
            return headers.hasMoreElements() ? headers.nextElement() : null;
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            if (!isCondition(name)) {
                return super.getHeaders(name);
            }
            var whole =
                    known((HttpServletRequest) getRequest())
                            .filter(EntityTags::isWhole)
                            .collect(Collectors.joining(", "));
            return whole.isEmpty()
                    ? Collections.emptyEnumeration()
                    : Collections.enumeration(List.of(whole));
        }

        private static boolean isCondition(String name) {
            return HttpHeaders.IF_NONE_MATCH.equalsIgnoreCase(name);
        }
    }

    /** Not the version alone. */
    private static boolean isWhole(String tag) {
        return tag.contains(".");
    }

    private static void finish(
            HttpServletRequest request, HttpServletResponse response, byte @Nullable [] body)
            throws IOException {
        if (body == null) {
            return;
        }
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            var tag = tagOf(request, response.getHeader(HttpHeaders.ETAG), body);
            response.setHeader(HttpHeaders.ETAG, tag);
            if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            }
            if (isKnown(request, tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                response.setHeader(HttpHeaders.CONTENT_LENGTH, null);
                return;
            }
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String tagOf(HttpServletRequest request, @Nullable String given, byte[] body) {
        if (given != null && isWhole(given)) {
            return given;
        }
        int end = request.getAttribute(PAGE) == null ? body.length : lastPosition(body);
        var hash = hash(body, end);
        return given == null
                ? "\"" + hash + "\""
                : given.substring(0, given.length() - 1) + "." + hash + "\"";
    }

    private static int lastPosition(byte[] body) {
        for (int i = body.length - POSITION.length; i > 0; i--) {
            if (Arrays.equals(body, i, i + POSITION.length, POSITION, 0, POSITION.length)) {
                return i;
            }
        }
        return body.length;
    }

    private static String hash(byte[] body, int end) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(body, 0, end);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(digest.digest(), HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Weak comparison, as RFC 9110 has it for If-None-Match. */
    private static boolean isKnown(HttpServletRequest request, String tag) {
        return known(request)
                .anyMatch(known -> known.equals("*") || known.replaceFirst("^W/", "").equals(tag));
    }

    /** The tags that the caller names. */
    private static Stream<String> known(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip);
    }
}
