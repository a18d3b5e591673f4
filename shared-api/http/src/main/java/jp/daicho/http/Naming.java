package jp.daicho.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Named;
import jp.daicho.http.json.NamedIds;
import jp.daicho.http.json.ShownNames;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Gives the names that one caller may be told. Whoever lets a request in puts it there; whatever
 * writes the answer asks it once for all the ids of a kind.
 */
@FunctionalInterface
public interface Naming {

    /** The names of those that have one which the caller may be told. */
    Map<UUID, String> names(Named kind, Set<UUID> ids);

    /** Writes something; may fail as writing does. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** From here on the answers to the request show names. */
    static void use(HttpServletRequest request, Naming naming) {
        request.setAttribute(Naming.class.getName(), naming);
    }

    /** Writes an answer, or a part of one, with the names of everything in it at hand. */
    static void showing(Object answer, Writing writing) throws IOException {
        var naming = current();
        if (naming == null) {
            writing.run();
            return;
        }
        var names = new EnumMap<Named, Map<UUID, String>>(Named.class);
        NamedIds.in(answer).forEach((kind, ids) -> names.put(kind, naming.names(kind, ids)));
        ScopedValue.where(ShownNames.CURRENT, new ShownNames(names))
                .call(() -> {
                    writing.run();
                    return names;
                });
    }

    private static @Nullable Naming current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes r
                        && r.getRequest().getAttribute(Naming.class.getName())
                                instanceof Naming naming
                ? naming
                : null;
    }
}
