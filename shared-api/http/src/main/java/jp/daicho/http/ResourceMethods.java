package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The methods of a resource in both services together, by the merged document: a service alone
 * knows only its own half.
 */
final class ResourceMethods {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private record Known(PathPattern path, List<HttpMethod> methods) {}

    private final List<Known> known = new ArrayList<>();

    ResourceMethods(Resource document) {
        if (document.exists()) {
            read(document);
        }
    }

    private void read(Resource document) {
        try (var in = document.getInputStream()) {
            var paths = JsonMapper.shared().readTree(in).path("paths");
            for (var path : paths.properties()) {
                var methods =
                        path.getValue().properties().stream()
                                .filter(m -> METHODS.contains(m.getKey()))
                                .map(m -> HttpMethod.valueOf(m.getKey().toUpperCase(Locale.ROOT)))
                                .toList();
                known.add(
                        new Known(PathPatternParser.defaultInstance.parse(path.getKey()), methods));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The methods of the request's path: those of this service and those of the other. */
    List<HttpMethod> allowed(HttpServletRequest request, Collection<HttpMethod> here) {
        var path = PathContainer.parsePath(request.getRequestURI());
        var all = new TreeSet<>(here);
        known.stream().filter(k -> k.path.matches(path)).map(Known::methods).forEach(all::addAll);
        if (all.contains(HttpMethod.GET)) {
            all.add(HttpMethod.HEAD);
        }
        return List.copyOf(all);
    }
}
