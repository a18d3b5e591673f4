package jp.daicho.http;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings of the frameworks that the conventions rest on; an installation's own win. */
public final class ConventionDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS =
            Map.ofEntries(
                    Map.entry("logging.structured.format.console", "ecs"),
                    Map.entry(
                            "logging.level.org.springdoc.core.events.SpringDocAppInitializer",
                            "ERROR"),
                    Map.entry("server.tomcat.max-keep-alive-requests", "-1"),
                    Map.entry("spring.web.resources.add-mappings", "false"),
                    Map.entry("spring.servlet.multipart.enabled", "false"),
                    Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
                    Map.entry("springdoc.api-docs.version", "openapi_3_1"),
                    Map.entry("springdoc.default-produces-media-type", "application/json"),
                    Map.entry("springdoc.default-consumes-media-type", "application/json"),
                    Map.entry("springdoc.override-with-generic-response", "false"),
                    Map.entry("springdoc.writer-with-order-by-keys", "true"),
                    Map.entry("springdoc.swagger-ui.path", "/swagger-ui.html"),
                    // who opens the base URL in a browser is shown what there is
                    Map.entry("springdoc.swagger-ui.use-root-path", "true"),
                    Map.entry("springdoc.swagger-ui.url", "/v3/api-docs"),
                    Map.entry("springdoc.swagger-ui.operations-sorter", "alpha"),
                    Map.entry("springdoc.swagger-ui.tags-sorter", "alpha"),
                    Map.entry("management.endpoints.web.exposure.include", "health,prometheus"),
                    Map.entry("management.endpoint.health.probes.enabled", "true"),
                    // There are more operations than the 100 after which the others go unmeasured.
                    Map.entry("management.metrics.web.server.max-uri-tags", "1000"));

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("daicho-http", DEFAULTS));
    }
}
