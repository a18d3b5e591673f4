package jp.daicho.standalone.front;

import java.util.Set;

/**
 * Which of the two services answers a request; the same rules as in {@code
 * deploy/split/nginx.conf}.
 */
enum Side {
    COMMAND,
    QUERY;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    // the authority's pages, and the look of its login page
    private static final Set<String> AUTHORITY_PAGES =
            Set.of("/login", "/logout", "/userinfo", "/default-ui.css");

    static Side of(String method, String path) {
        if (READING.contains(method)) {
            return path.startsWith("/oauth2/")
                            || path.startsWith("/.well-known/")
                            || path.startsWith("/connect/")
                            || AUTHORITY_PAGES.contains(path)
                    ? COMMAND
                    : QUERY;
        }
        // a read model is the query side's own business
        return path.startsWith("/api/v1/read-models/") ? QUERY : COMMAND;
    }
}
