package jp.daicho.standalone.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/systems, QUERY",
        "HEAD, /api/v1/systems, QUERY",
        "OPTIONS, /api/v1/systems, QUERY",
        "GET, /actuator/health, QUERY",
        "GET, /swagger-ui.html, QUERY",
        "GET, /api/v1/systems/1/incidents/2/allowed-actions, COMMAND",
        "GET, /.well-known/oauth-authorization-server, COMMAND",
        "GET, /oauth2/authorize, COMMAND",
        "GET, /login, COMMAND",
        "GET, /default-ui.css, COMMAND",
        "POST, /oauth2/token, COMMAND",
        "POST, /api/v1/systems, COMMAND",
        "POST, /api/v1/read-models/incidents/rebuild, QUERY",
        "DELETE, /api/v1/systems, COMMAND",
        "PUT, /api/v1/systems, COMMAND",
        "QUERIES, /api/v1/systems, COMMAND",
    })
    void readingGoesToTheQuerySideAndTheRestToTheCommandSide(String method, String path, Side side) {
        assertThat(Side.of(method, path)).isEqualTo(side);
    }
}
