package jp.daicho.query.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import jp.daicho.contract.EventCodec;
import jp.daicho.http.Cursors;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Wires the query side: a pool for each purpose: the log, the read models, the call of an endpoint,
 * the proof.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class PlatformConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    @Primary
    HikariDataSource readModelDataSource(DatabaseSettings settings) {
        return settings.answers();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("projections")
    HikariDataSource projectionDataSource(DatabaseSettings settings) {
        return settings.projections();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("eventStore")
    HikariDataSource eventStoreDataSource(DatabaseSettings settings) {
        return settings.eventStore();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("sealer")
    HikariDataSource sealerDataSource(DatabaseSettings settings) {
        return settings.sealing();
    }

    /** Writes who saw what, and nothing else, where the events are. */
    @Bean(defaultCandidate = false)
    @Qualifier("accessRecords")
    HikariDataSource accessRecordsDataSource(DatabaseSettings settings) {
        return settings.accessRecords();
    }

    @Bean(initMethod = "migrate")
    Flyway flyway(@Qualifier("projections") DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/query")
                .schemas("read_model")
                .createSchemas(true)
                .table("schema_history")
                .load();
    }

    @Bean
    ReadModels readModels(
            List<Projection> projections,
            @Qualifier("eventStore") DataSource eventStore,
            @Qualifier("projections") DataSource database,
            EventCodec codec,
            Flyway migrated) {
        migrated.info();
        return new ReadModels(projections, eventStore, database, codec);
    }

    @Bean
    EventLog eventLog(ReadModels readModels) {
        return readModels.log();
    }

    @Bean
    ReadPositions readPositions(ReadModels readModels) {
        return readModels::reached;
    }

    @Bean
    Gate gate(ReadModels readModels) {
        return new Gate(readModels);
    }

    @Bean
    ReadModelsHealth readModelsHealthIndicator(ReadModels readModels) {
        return new ReadModelsHealth(readModels);
    }

    @Bean
    ReadModelMetrics readModelMetrics(ReadModels readModels) {
        return new ReadModelMetrics(readModels);
    }

    @Bean
    WebMvcConfigurer readCalls(
            Gate gate,
            ReadModels readModels,
            Viewers viewers,
            JdbcClient jdbc,
            Cursors cursors,
            Clock clock,
            ObjectProvider<NameBook> names,
            ReadWatch watch) {
        var resolver =
                new ReadCallResolver(
                        gate,
                        readModels,
                        viewers,
                        jdbc,
                        cursors,
                        clock,
                        names.getIfAvailable(),
                        watch);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(resolver);
            }
        };
    }
}
