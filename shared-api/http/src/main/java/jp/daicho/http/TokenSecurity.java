package jp.daicho.http;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** Who calls: by an access token of the one issuer, signed as agreed, meant for this ledger. */
@Configuration(proxyBeanMethods = false)
class TokenSecurity {

    private static final Logger LOG = LoggerFactory.getLogger(TokenSecurity.class);

    private static final String[] PUBLIC = {
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/problems",
        "/problems/**",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain tokens(
            HttpSecurity http, SecuritySettings settings, HttpSettings httpSettings) {
        var open = new ArrayList<>(List.of(PUBLIC));
        if (settings.publicMetrics()) {
            open.add("/actuator/prometheus");
        }
        http.csrf(c -> c.disable())
                .requestCache(c -> c.disable())
                .logout(c -> c.disable())
                .anonymous(a -> {})
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(h -> h.cacheControl(c -> c.disable()))
                .authorizeHttpRequests(a ->
                        a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(open.toArray(String[]::new))
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(TokenSecurity::unauthenticated)
                                .accessDeniedHandler((request, response, denied) ->
                                        Problems.write(
                                                request, response, GeneralProblem.FORBIDDEN)))
                .oauth2ResourceServer(o ->
                        o.authenticationEntryPoint(TokenSecurity::unauthenticated)
                                .bearerTokenResolver(new BearerTokens())
                                .jwt(j -> {})
                                .withObjectPostProcessor(new FailureAnswers()));
        if (httpSettings.allowedOrigins().isEmpty()) {
            http.cors(c -> c.disable());
        } else {
            http.cors(c -> c.configurationSource(cors(httpSettings.allowedOrigins())));
        }
        return http.build();
    }

    @Bean
    JwtDecoder accessTokens(SecuritySettings settings) {
        Consumer<Set<SignatureAlgorithm>> pinned =
                algorithms -> {
                    algorithms.clear();
                    algorithms.addAll(settings.algorithms());
                };
        var decoder =
                settings.jwkSet() == null
                        ? NimbusJwtDecoder.withJwkSetUri(settings.keys().toString())
                                .validateType(false)
                                .jwsAlgorithms(pinned)
                                .build()
                        : NimbusJwtDecoder.withJwkSource(
                                        new ImmutableJWKSet<SecurityContext>(
                                                keys(settings.jwkSet())))
                                .jwtProcessorCustomizer(
                                        p -> p.setJWSTypeVerifier((type, context) -> {}))
                                .jwsAlgorithms(pinned)
                                .build();
        var times = new JwtTimestampValidator(settings.clockSkew());
        times.setAllowEmptyExpiryClaim(false);
        var type = new JwtTypeValidator("JWT", "at+jwt");
        type.setAllowEmpty(true);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        type,
                        times,
                        new JwtIssuerValidator(settings.issuer().toString()),
                        new JwtClaimValidator<List<String>>(
                                "aud", a -> a != null && a.contains(settings.audience())),
                        new JwtClaimValidator<String>("sub", s -> s != null && !s.isBlank())));
        return new RememberedTokens(decoder, Clock.systemUTC());
    }

    /**
     * Nobody looks at the timing of each single filter, and watching them takes a tenth of a
     * request.
     */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** As Spring's, whose patterns take a tenth of a request that is answered with little. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(HeaderText::isName);
        firewall.setAllowedHeaderValues(HeaderText::isValue);
        return firewall;
    }

    private static JWKSet keys(Resource file) {
        try (var in = file.getInputStream()) {
            return JWKSet.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalArgumentException("Expected a JWK set in " + file, e);
        }
    }

    private static UrlBasedCorsConfigurationSource cors(List<String> origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST"));
        cors.setAllowedHeaders(List.of("*"));
        cors.setExposedHeaders(
                List.of(
                        HttpHeaders.ETAG,
                        HttpHeaders.LOCATION,
                        HttpHeaders.LINK,
                        HttpHeaders.RETRY_AFTER,
                        PageHeaders.POSITION,
                        Correlation.HEADER));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", cors);
        return source;
    }

    private static void unauthenticated(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        LOG.debug("Not authenticated", refused);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        ? "Bearer"
                        : "Bearer error=\"invalid_token\"");
        Problems.write(request, response, GeneralProblem.UNAUTHENTICATED);
    }

    /** A token that cannot be judged, since the issuer's keys cannot be had, is nobody's fault. */
    private static final class FailureAnswers
            implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {
        @Override
        public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler((request, response, refused) -> {
                if (refused instanceof AuthenticationServiceException) {
                    LOG.warn("Tokens cannot be verified", refused);
                    Problems.write(request, response, GeneralProblem.SERVICE_UNAVAILABLE);
                } else {
                    unauthenticated(request, response, refused);
                }
            });
            return filter;
        }
    }
}
