package jp.daicho.command;

import jp.daicho.http.HttpConventions;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The command side: takes commands over REST, decides, appends events. */
@SpringBootApplication(
        exclude = {
            JdbcAutoConfiguration.class,
            // the demonstration configures its authority itself, and nobody else has one
            OAuth2AuthorizationServerAutoConfiguration.class,
            OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
@Import(HttpConventions.class)
@EnableScheduling
public class CommandApplication {

    public static void main(String[] arguments) {
        System.setProperty("spring.config.name", "command");
        SpringApplication.run(CommandApplication.class, arguments);
    }
}
