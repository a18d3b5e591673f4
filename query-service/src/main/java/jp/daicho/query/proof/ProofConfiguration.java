package jp.daicho.query.proof;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import jp.daicho.query.platform.EventLog;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the sealer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProofSettings.class)
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
        return new Sealing(
                log,
                new Sealer(log, database, keys, clock),
                keys,
                settings.interval(),
                List.<Consumer<SealedCheckpoint>>of());
    }

    @Bean
    ProofHealth proofHealthIndicator(Sealing sealing) {
        return new ProofHealth(sealing);
    }

    @Bean
    ProofMetrics proofMetrics(Sealing sealing) {
        return new ProofMetrics(sealing);
    }
}
