package jp.daicho.standalone.services;

import io.micrometer.core.instrument.Clock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jp.daicho.standalone.front.UnboundHttp11Protocol;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Both services, started. The command side goes first, since it makes the event store that the
 * query side reads.
 *
 * @param command the command service
 * @param query the query service
 */
public record Services(ConfigurableApplicationContext command, ConfigurableApplicationContext query)
        implements AutoCloseable {

    /**
     * @param command the command service's application class
     * @param query the query service's application class
     * @param settings what both are told, over their own configuration
     */
    public static Services start(Class<?> command, Class<?> query, Map<String, String> settings) {
        return start(command, query, settings, new LateSettings(Set.of(), Map::of));
    }

    /**
     * @param late settings that are not known yet
     */
    public static Services start(
            Class<?> command, Class<?> query, Map<String, String> settings, LateSettings late) {
        // one process, one set of metrics: the two sides' own ones differ by their names and paths
        PrometheusRegistry collectors = new PrometheusRegistry();
        PrometheusMeterRegistry metrics =
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, collectors, Clock.SYSTEM);
        Consumer<GenericApplicationContext> shared =
                context -> {
                    context.getEnvironment().getPropertySources().addFirst(late);
                    context.registerBean(PrometheusRegistry.class, () -> collectors);
                    // a bean and not only a singleton: Spring Boot then binds what there is to be
                    // measured
                    context.registerBean(PrometheusMeterRegistry.class, () -> metrics);
                    context.registerBean(WithoutPort.class);
                };
        ConfigurableApplicationContext commandSide = run(command, "command", settings, shared);
        try {
            HealthEndpoint health = commandSide.getBean(HealthEndpoint.class);
            return new Services(
                    commandSide,
                    run(
                            query,
                            BorrowedAutoConfiguration.QUERY,
                            settings,
                            context -> {
                                shared.accept(context);
                                CommandSideHealth.register(context, health);
                            }));
        } catch (RuntimeException e) {
            commandSide.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext run(
            Class<?> application,
            String name,
            Map<String, String> settings,
            Consumer<GenericApplicationContext> additions) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("spring.config.name", name);
        all.put(BorrowedAutoConfiguration.SIDE, name);
        all.put("spring.main.banner-mode", "off");
        all.put("spring.main.log-startup-info", "false");
        all.put("spring.threads.virtual.enabled", "true");
        all.put("server.shutdown", "graceful");
        String[] arguments =
                all.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new);
        return new SpringApplicationBuilder(application)
                // the launcher stops both, in order
                .registerShutdownHook(false)
                .initializers(context -> {
                    if (context instanceof GenericApplicationContext generic) {
                        additions.accept(generic);
                    }
                })
                .run(arguments);
    }

    /** Each side finishes what is under way, commands first; then the projections stop. */
    @Override
    public void close() {
        try {
            command.close();
        } finally {
            query.close();
        }
    }

    static final class WithoutPort
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.setProtocol(UnboundHttp11Protocol.class.getName());
        }
    }
}
