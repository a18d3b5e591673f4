package jp.daicho.http;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The id that ties together a request, its lines in the logs, and the events it recorded: given by
 * the caller, or made here.
 */
public final class Correlation {

    /** The header in which it comes and goes. */
    public static final String HEADER = "Daicho-Correlation";

    static final String LOG_KEY = "correlation";

    private static final String ATTRIBUTE = Correlation.class.getName();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private Correlation() {}

    /** The correlation of a request. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        var given = request.getHeader(HEADER);
        var correlation = isFit(given) ? given : UuidCreator.getTimeOrderedEpoch().toString();
        request.setAttribute(ATTRIBUTE, correlation);
        return correlation;
    }

    /** What cannot be logged and stored safely is replaced: the answer's header says by what. */
    private static boolean isFit(@Nullable String given) {
        return given != null && FORM.matcher(given).matches();
    }

    static final class Filter extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var correlation = of(request);
            response.setHeader(HEADER, correlation);
            try (var ignored = MDC.putCloseable(LOG_KEY, correlation)) {
                chain.doFilter(request, response);
            }
        }

        @Override
        protected boolean shouldNotFilterAsyncDispatch() {
            return false;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }
    }
}
