package jp.daicho.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import jp.daicho.contract.EventCodec;

/** Tokens by the OAuth 2 client credentials grant. */
public final class ClientCredentials implements Connection.Tokens {

    private final URI tokenEndpoint;
    private final String id;
    private final String secret;

    public ClientCredentials(URI tokenEndpoint, String id, String secret) {
        this.tokenEndpoint = tokenEndpoint;
        this.id = id;
        this.secret = secret;
    }

    @Override
    public String token() {
        var basic =
                Base64.getEncoder()
                        .encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request =
                HttpRequest.newBuilder(tokenEndpoint)
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ConnectionFailure(
                        "Expected a token from "
                                + tokenEndpoint
                                + ", but got HTTP "
                                + answer.statusCode());
            }
            return EventCodec.mapper().readTree(answer.body()).required("access_token").asString();
        } catch (IOException e) {
            throw new ConnectionFailure("No token from " + tokenEndpoint + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionFailure("Interrupted", e);
        }
    }
}
