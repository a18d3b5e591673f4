package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/** The token of {@code Authorization: Bearer}, and of nowhere else (RFC 6750, 2.1). */
final class BearerTokens implements BearerTokenResolver {

    private static final String SCHEME = "Bearer ";
    private static final String FURTHER_CHARACTERS = "-._~+/";

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length() - 1)) {
            return null;
        }
        if (!isToken(header)) {
            throw new InvalidBearerTokenException("Expected a token after " + SCHEME);
        }
        return header.substring(SCHEME.length());
    }

    /** Letters, digits and some more; at the end, padding. */
    private static boolean isToken(String header) {
        int end = header.length();
        while (end > SCHEME.length() && header.charAt(end - 1) == '=') {
            end--;
        }
        if (end <= SCHEME.length() || header.charAt(SCHEME.length() - 1) != ' ') {
            return false;
        }
        for (int i = SCHEME.length(); i < end; i++) {
            char c = header.charAt(i);
            boolean letterOrDigit =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && FURTHER_CHARACTERS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
