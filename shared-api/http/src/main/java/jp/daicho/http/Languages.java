package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** The caller's language, by {@code Accept-Language}: Japanese unless English is preferred. */
final class Languages implements LocaleResolver {

    private static final List<Locale> SPOKEN = List.of(Locale.JAPANESE, Locale.ENGLISH);

    static Locale of(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null || asked.isBlank()) {
            return Locale.JAPANESE;
        }
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return found == null ? Locale.JAPANESE : found;
        } catch (IllegalArgumentException e) {
            // RFC 9110 lets a server disregard what it cannot read here.
            return Locale.JAPANESE;
        }
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is the request's");
    }
}
