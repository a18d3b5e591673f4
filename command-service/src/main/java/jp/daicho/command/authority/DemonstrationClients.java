package jp.daicho.command.authority;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Swagger UI's client, and one client for each user's scripts. A client's id here is its {@code
 * client_id}.
 */
final class DemonstrationClients implements RegisteredClientRepository {

    static final String SWAGGER = "swagger";

    // a working day
    private static final TokenSettings TOKENS =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(8)).build();

    private final Map<String, RegisteredClient> clients;

    DemonstrationClients(String baseUrl) {
        clients =
                all(baseUrl).stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        RegisteredClient::getClientId, Function.identity()));
    }

    @Override
    public void save(RegisteredClient registeredClient) {
        throw new UnsupportedOperationException("The demonstration's clients are fixed");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }

    private static List<RegisteredClient> all(String baseUrl) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(
                RegisteredClient.withId(SWAGGER)
                        .clientId(SWAGGER)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(baseUrl + "/swagger-ui/oauth2-redirect.html")
                        .scope("daicho")
                        .clientSettings(
                                ClientSettings.builder()
                                        .requireProofKey(true)
                                        .requireAuthorizationConsent(false)
                                        .build())
                        .tokenSettings(TOKENS)
                        .build());
        for (DemonstrationUser user : DemonstrationUser.values()) {
            clients.add(
                    RegisteredClient.withId(user.login())
                            .clientId(user.login())
                            .clientSecret(DemonstrationUser.PASSWORD)
                            .clientAuthenticationMethod(
                                    ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .clientAuthenticationMethod(
                                    ClientAuthenticationMethod.CLIENT_SECRET_POST)
                            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                            .scope("daicho")
                            .tokenSettings(TOKENS)
                            .build());
        }
        return clients;
    }
}
