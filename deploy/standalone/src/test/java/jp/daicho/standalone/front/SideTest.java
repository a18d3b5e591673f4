package jp.daicho.standalone.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.daicho.standalone.operations.ServedOperation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {

    private static final Path NGINX = Path.of("..", "split", "nginx.conf");
    private static final Pattern ROUTE =
            Pattern.compile("^\\s*\"~(.*)\" (command|query);$", Pattern.MULTILINE);
    private static final Pattern LOCATION =
            Pattern.compile("^\\s*location (= |~ )?(\\S+) \\{$", Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/systems, QUERY",
        "HEAD, /api/v1/systems, QUERY",
        "OPTIONS, /api/v1/systems, QUERY",
        "GET, /actuator/health, QUERY",
        "GET, /, QUERY",
        "GET, /swagger-ui.html, QUERY",
        "GET, /userinfo, COMMAND",
        "GET, /api/v1/read-models, QUERY",
        "GET, /.well-known/oauth-authorization-server, COMMAND",
        "GET, /oauth2/authorize, COMMAND",
        "GET, /oauth2x, QUERY",
        "GET, /login, COMMAND",
        "GET, /logins, QUERY",
        "GET, /default-ui.css, COMMAND",
        "POST, /login, COMMAND",
        "POST, /oauth2/token, COMMAND",
        "POST, /api/v1/systems, COMMAND",
        "POST, /api/v1/read-models/incidents/rebuild, QUERY",
        "DELETE, /api/v1/systems, COMMAND",
        "PUT, /api/v1/systems, COMMAND",
        "QUERIES, /api/v1/systems, COMMAND",
    })
    void readingGoesToTheQuerySideAndTheRestToTheCommandSideInBothForms(
            String method, String path, Side side) throws IOException {
        assertThat(Side.of(method, path)).as("all-in-one").isEqualTo(side);
        assertThat(nginx(method + " " + path)).as("nginx").isEqualTo(side);
    }

    @Test
    void everyOperationOfBothServicesIsRoutedToTheOneThatServesItInBothForms() throws IOException {
        for (var operation : ServedOperation.all()) {
            // a variable may hold anything; a path as long as what it stands for will do
            String path = operation.path().replaceAll("\\{\\*?\\w+}", "a");
            Side side = operation.isOnCommandSide() ? Side.COMMAND : Side.QUERY;
            String request = operation.method() + " " + path;
            assertThat(Side.of(operation.method(), path))
                    .as("all-in-one: " + request)
                    .isEqualTo(side);
            assertThat(nginx(request)).as("nginx: " + request).isEqualTo(side);
        }
    }

    /** Beside the map, the proxy has places of its own: what they are for is still there. */
    @Test
    void theProxysOwnPlacesAreTheStreamAndTheOperatorsAndNoOtherOperations() throws IOException {
        var own = new ArrayList<String>();
        for (var operation : ServedOperation.all()) {
            String place = place(operation.path());
            if (!place.equals("/")) {
                own.add(operation.id() + " " + place);
            }
        }
        assertThat(own).containsExactly("streamEvents ^/api/v1/events/stream$");
    }

    /**
     * The location that nginx takes: one that is equal, else the first expression, else the longest
     * prefix.
     */
    private static String place(String path) throws IOException {
        String prefix = "";
        String expression = "";
        Matcher location = LOCATION.matcher(Files.readString(NGINX));
        while (location.find()) {
            String kind = location.group(1);
            String where = location.group(2);
            if ("= ".equals(kind) && path.equals(where)) {
                return where;
            }
            if (kind == null && path.startsWith(where) && where.length() > prefix.length()) {
                prefix = where;
            }
            if ("~ ".equals(kind)
                    && expression.isEmpty()
                    && Pattern.compile(where).matcher(path).find()) {
                expression = where;
            }
        }
        return expression.isEmpty() ? prefix : expression;
    }

    /** The first pattern of the proxy's map that is found decides, as nginx has it. */
    private static Side nginx(String request) throws IOException {
        Matcher route = ROUTE.matcher(Files.readString(NGINX));
        while (route.find()) {
            if (Pattern.compile(route.group(1)).matcher(request).find()) {
                return Side.valueOf(route.group(2).toUpperCase(Locale.ROOT));
            }
        }
        return Side.COMMAND;
    }
}
