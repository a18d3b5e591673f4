package jp.daicho.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Times requests as {@code http.server.requests} by method, path pattern and status, as Spring's
 * own observation does, for a tenth of its cost: nobody traces here. What was asked under no known
 * path is counted together, so that made-up paths fill no memory.
 */
final class RequestTimes extends OncePerRequestFilter {

    static final String NAME = "http.server.requests";

    private record Kind(String method, String uri, int status) {}

    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            if (!request.isAsyncStarted()) {
                timers.computeIfAbsent(kindOf(request, response), this::timer)
                        .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
            }
        }
    }

    private static Kind kindOf(HttpServletRequest request, HttpServletResponse response) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null
                ? new Kind("any", "unknown", response.getStatus())
                : new Kind(request.getMethod(), pattern.toString(), response.getStatus());
    }

    private Timer timer(Kind kind) {
        return Timer.builder(NAME)
                .tag("method", kind.method)
                .tag("uri", kind.uri)
                .tag("status", Integer.toString(kind.status))
                .register(meters);
    }
}
