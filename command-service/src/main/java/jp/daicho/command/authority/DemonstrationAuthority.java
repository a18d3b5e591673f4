package jp.daicho.command.authority;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * Gives tokens to demonstration users: by code and PKCE to Swagger UI, by client credentials (a
 * client per user) to scripts. Its filter chains come before the resource server's and match
 * nothing but its own pages.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "daicho.demonstration.enabled", havingValue = "true")
class DemonstrationAuthority {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationAuthority.class);

    DemonstrationAuthority() {
        LOG.warn(
                "DEMONSTRATION MODE: the users {} exist, and everybody knows their password. Not for real data.",
                Arrays.stream(DemonstrationUser.values()).map(DemonstrationUser::login).toList());
    }

    @Bean
    @Order(1)
    SecurityFilterChain authorityEndpoints(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(
                        authority -> http.securityMatcher(authority.getEndpointsMatcher()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(failures ->
                        failures.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"),
                                new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain authorityLogin(HttpSecurity http) throws Exception {
        return http.securityMatcher("/login", "/logout", "/default-ui.css")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService demonstrationUsers() {
        return new InMemoryUserDetailsManager(
                Arrays.stream(DemonstrationUser.values())
                        .map(user ->
                                User.withUsername(user.login())
                                        .password(DemonstrationUser.PASSWORD)
                                        .build())
                        .toList());
    }

    /** What everybody knows need not be hashed with effort, at each call of a script again. */
    @Bean
    PasswordEncoder demonstrationPasswords() {
        return new PublicPasswords();
    }

    @Bean
    RegisteredClientRepository demonstrationClients(
            @Value("${daicho.security.issuer}") String issuer) {
        return new DemonstrationClients(issuer);
    }

    @Bean
    JWKSource<SecurityContext> demonstrationKeys(
            @Value("${daicho.demonstration.signing-key:}") String signingKey) {
        RSAKey key = SigningKey.of(signingKey);
        return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    AuthorizationServerSettings authoritySettings(
            @Value("${daicho.security.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> demonstrationTokens(
            @Value("${daicho.security.audience:daicho}") String audience) {
        return context -> context.getClaims().audience(List.of(audience));
    }
}
