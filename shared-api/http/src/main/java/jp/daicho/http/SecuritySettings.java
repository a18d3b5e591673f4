package jp.daicho.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * Whose access tokens are believed: {@code daicho.security.*}.
 *
 * @param issuer issuer that a token must name
 * @param audience audience that a token must name
 * @param jwkSetUri where the issuer publishes its keys; by default {@code <issuer>/oauth2/jwks}
 * @param jwkSet the issuer's keys as a file, for installations that cannot reach it
 * @param algorithms the only signature algorithms accepted
 * @param clockSkew how far the issuer's clock may differ from ours
 * @param publicMetrics whether {@code /actuator/prometheus} is answered without a token
 */
@ConfigurationProperties("daicho.security")
public record SecuritySettings(
        @DefaultValue("http://localhost:8080") URI issuer,
        @DefaultValue("daicho") String audience,
        @Nullable URI jwkSetUri,
        @Nullable Resource jwkSet,
        @DefaultValue({"RS256", "ES256"}) List<SignatureAlgorithm> algorithms,
        @DefaultValue("10s") Duration clockSkew,
        @DefaultValue("false") boolean publicMetrics) {

    URI keys() {
        return jwkSetUri != null
                ? jwkSetUri
                : URI.create(issuer.toString().replaceFirst("/$", "") + "/oauth2/jwks");
    }
}
