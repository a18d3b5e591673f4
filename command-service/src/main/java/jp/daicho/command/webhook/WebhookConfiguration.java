package jp.daicho.command.webhook;

import java.util.List;
import jp.daicho.contract.webhook.WebhookDestinations;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where messages may be sent: {@code daicho.webhooks.destinations}. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    WebhookDestinations webhookDestinations(Environment environment) {
        return new WebhookDestinations(
                Binder.get(environment)
                        .bind("daicho.webhooks.destinations", Bindable.listOf(String.class))
                        .orElse(List.of()));
    }
}
