package jp.daicho.standalone.services;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Stands in for the query service where only the front is looked at. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(ToyQueryApplication.Queries.class)
class ToyQueryApplication {

    static final CountDownLatch SLOW_ARRIVED = new CountDownLatch(1);
    static final CountDownLatch SLOW_MAY_END = new CountDownLatch(1);

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.build();
    }

    /** The query service's readiness asks for its read models by this name. */
    @Bean
    HealthIndicator readModels() {
        return () -> Health.up().build();
    }

    @RestController
    static class Queries {

        private final ObjectProvider<CommandBus> commandBus;

        Queries(ObjectProvider<CommandBus> commandBus) {
            this.commandBus = commandBus;
        }

        @GetMapping("/api/v1/things")
        String things() {
            return commandBus.getIfAvailable() == null ? "query" : "query with a command bus";
        }

        @GetMapping("/api/v1/slow")
        String slow() throws InterruptedException {
            SLOW_ARRIVED.countDown();
            return SLOW_MAY_END.await(20, TimeUnit.SECONDS) ? "slow" : "never let go";
        }

        @GetMapping("/api/v1/events/stream")
        SseEmitter stream() {
            SseEmitter emitter = new SseEmitter(10_000L);
            Thread.ofVirtual()
                    .start(() -> {
                        try {
                            for (int i = 0; i < 3; i++) {
                                emitter.send(
                                        SseEmitter.event()
                                                .id(String.valueOf(i))
                                                .data("event " + i));
                            }
                            emitter.complete();
                        } catch (IOException e) {
                            emitter.completeWithError(e);
                        }
                    });
            return emitter;
        }
    }
}
