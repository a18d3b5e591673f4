package jp.daicho.standalone.services;

import java.util.Map;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stands in for the command service where only the front is looked at. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import(ToyCommandApplication.Commands.class)
class ToyCommandApplication {

    static volatile boolean healthy = true;

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable()).build();
    }

    @Bean
    HealthIndicator toyHealthIndicator() {
        return () -> (healthy ? Health.up() : Health.down()).build();
    }

    @RestController
    static class Commands {

        @PostMapping("/api/v1/things")
        Map<String, Object> make(@RequestBody Map<String, Object> body) {
            return Map.of(
                    "side",
                    "command",
                    "size",
                    String.valueOf(body.get("text")).length(),
                    "thread",
                    Thread.currentThread().isVirtual());
        }

        @GetMapping("/oauth2/keys")
        String keys() {
            return "command";
        }
    }
}
