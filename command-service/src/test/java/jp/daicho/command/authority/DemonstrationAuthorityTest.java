package jp.daicho.command.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.Principal;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "daicho.demonstration.enabled=true",
            "daicho.security.issuer=http://localhost:8080",
            "spring.config.name=none",
            "axon.axonserver.enabled=false",
            "axon.serializer.general=jackson3"
        })
class DemonstrationAuthorityTest {

    @LocalServerPort int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @ParameterizedTest
    @EnumSource
    void everyUserGetsATokenWithOneLineOfCurl(DemonstrationUser user) throws Exception {
        HttpResponse<String> answer = clientCredentials(user.login(), "daicho");

        assertThat(answer.statusCode()).isEqualTo(200);
        JWTClaimsSet claims = SignedJWT.parse(token(answer)).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo(user.login());
        assertThat(claims.getAudience()).containsExactly("daicho");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8080");
        assertThat(
                        Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void theTokenOpensTheResourceServerAndNothingElseDoes() throws Exception {
        String token = token(clientCredentials("manager", "daicho"));

        assertThat(get("/who", token).body()).isEqualTo("manager");
        assertThat(get("/who", null).statusCode()).isEqualTo(401);
        assertThat(get("/who", token.substring(0, token.length() - 4) + "AAAA").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aWrongPasswordGetsNoToken() throws Exception {
        assertThat(clientCredentials("manager", "wrong").statusCode()).isEqualTo(401);
        assertThat(clientCredentials("nobody", "daicho").statusCode()).isEqualTo(401);
    }

    @Test
    void swaggerUiGetsATokenByCodeAndProofKey() throws Exception {
        String verifier = "a-verifier-of-more-than-forty-three-characters-as-asked";
        String challenge =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        String redirect = "http://localhost:8080/swagger-ui/oauth2-redirect.html";
        String authorization =
                "/oauth2/authorize?"
                        + form(
                                Map.of(
                                        "response_type", "code",
                                        "client_id", "swagger",
                                        "scope", "daicho",
                                        "state", "s",
                                        "redirect_uri", redirect,
                                        "code_challenge", challenge,
                                        "code_challenge_method", "S256"));

        HttpResponse<String> asked = page(authorization);
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        HttpResponse<String> login =
                post(
                        "/login",
                        Map.of(
                                "username",
                                "staff",
                                "password",
                                "daicho",
                                "_csrf",
                                hidden(page("/login").body(), "_csrf")));
        assertThat(login.statusCode()).isEqualTo(302);
        HttpResponse<String> answered = page(authorization);
        String location = answered.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(redirect + "?code=");
        String code = location.replaceAll(".*code=([^&]*).*", "$1");

        HttpResponse<String> tokens =
                post(
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", "swagger",
                                "code", code,
                                "redirect_uri", redirect,
                                "code_verifier", verifier));
        assertThat(tokens.statusCode()).isEqualTo(200);
        assertThat(get("/who", token(tokens)).body()).isEqualTo("staff");
    }

    private HttpResponse<String> clientCredentials(String user, String password) throws Exception {
        String basic =
                Base64.getEncoder()
                        .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(
                request("/oauth2/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=client_credentials")));
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws Exception {
        HttpRequest.Builder request = request(path);
        return send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(request(path).header("Accept", "text/html"));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        field.getKey()
                                + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String token(HttpResponse<String> answer) {
        return find("\"access_token\":\"([^\"]*)\"", answer.body());
    }

    private static String hidden(String html, String name) {
        return find("name=\"" + name + "\" type=\"hidden\" value=\"([^\"]*)\"", html);
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** The authority beside a resource server like ours. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            exclude = {
                DataSourceAutoConfiguration.class,
                FlywayAutoConfiguration.class,
                OAuth2AuthorizationServerJwtAutoConfiguration.class
            })
    @Import(DemonstrationAuthority.class)
    static class Application {

        @Bean
        SecurityFilterChain resourceServer(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                    .build();
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        Who who() {
            return new Who();
        }
    }

    @RestController
    static class Who {
        @GetMapping("/who")
        String who(Principal caller) {
            return caller.getName();
        }
    }
}
