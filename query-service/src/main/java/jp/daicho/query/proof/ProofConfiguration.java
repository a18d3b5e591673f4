package jp.daicho.query.proof;

import java.time.Clock;
import java.util.ArrayList;
import javax.sql.DataSource;
import jp.daicho.query.platform.EventLog;
import jp.daicho.query.webhook.WebhookPost;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the sealer, and the sending of what it signs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ProofSettings.class, SendingSettings.class})
class ProofConfiguration {

    @Bean
    ProofKeys proofKeys(ProofSettings settings) {
        return new ProofKeys(settings);
    }

    @Bean
    Sealing sealing(
            EventLog log,
            @Qualifier("sealer") DataSource database,
            ProofKeys keys,
            Clock clock,
            ProofSettings settings) {
        return new Sealing(log, new Sealer(log, database, keys, clock), keys, settings.interval());
    }

    @Bean
    ProofHealth proofHealthIndicator(Sealing sealing) {
        return new ProofHealth(sealing);
    }

    @Bean
    ProofMetrics proofMetrics(Sealing sealing, CheckpointSending sending) {
        return new ProofMetrics(sealing, sending);
    }

    @Bean
    CheckpointSending checkpointSending(
            SendingSettings settings,
            SendingPlaces places,
            ProofReader reader,
            WebhookPost post,
            Clock clock) {
        var keepers = new ArrayList<CheckpointKeeper>();
        if (settings.file() != null) {
            keepers.add(new FileKeeper(settings.file()));
        }
        if (settings.webhook() != null) {
            keepers.add(new WebhookKeeper(settings.webhook(), post, clock));
        }
        if (settings.mail() != null) {
            keepers.add(new MailKeeper(settings.mail(), settings.timeout(), clock));
        }
        return new CheckpointSending(
                keepers.stream()
                        .map(k -> new CheckpointSender(k, places, reader, settings, clock))
                        .toList(),
                settings.look(),
                settings.firstRetry());
    }

    @Bean
    CheckpointSendingHealth checkpointSendingHealthIndicator(CheckpointSending sending) {
        return new CheckpointSendingHealth(sending);
    }
}
