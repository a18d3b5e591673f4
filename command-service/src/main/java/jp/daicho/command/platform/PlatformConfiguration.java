package jp.daicho.command.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import jp.daicho.contract.EventCodec;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Wires Axon to one database by beans of ours, so that nothing is left to which auto-configuration
 * wins: the framework's own falls back to a transaction manager that does nothing.
 */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {

    @Bean
    static PlainAggregates plainAggregates() {
        return new PlainAggregates();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventCodec eventCodec() {
        return new EventCodec();
    }

    @Bean
    HikariDataSource dataSource(
            @Value("${daicho.database.url}") String url,
            @Value("${daicho.database.command.username}") String username,
            @Value("${daicho.database.command.password}") String password,
            @Value("${daicho.database.command.connections}") int connections) {
        var config = new HikariConfig();
        config.setPoolName("command");
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "daicho-command");
        config.addDataSourceProperty("prepareThreshold", "2");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        // every statement looks up a few rows by a key: to plan it anew each time finds nothing
        // better
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        return new HikariDataSource(config);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new LedgerTransactionManager(dataSource);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    AggregateStreams aggregateStreams(DataSource dataSource, EventCodec codec) {
        return new AggregateStreams(dataSource, codec);
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            DataSource dataSource,
            EventCodec codec,
            AggregateStreams streams,
            FactsKeepers keepers) {
        return new LedgerEventStorage(dataSource, codec, streams, keepers);
    }

    @Bean
    FactsKeepers factsKeepers(List<FactsKeeper> keepers) {
        return new FactsKeepers(keepers);
    }

    @Bean
    CommitSignal commitSignal(DataSource dataSource) {
        return new CommitSignal(dataSource);
    }

    /**
     * Any throwable rolls back: a checked exception from a handler would otherwise commit the
     * events applied before it.
     */
    @Bean
    CommandBus commandBus(
            TransactionManager transactions,
            DataSource dataSource,
            JdbcClient jdbc,
            Callers callers,
            AggregateStreams streams,
            FactsKeepers keepers,
            CommitSignal signal) {
        var bus =
                SimpleCommandBus.builder()
                        .transactionManager(transactions)
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .build();
        bus.registerHandlerInterceptor(
                new LedgerInterceptor(
                        dataSource, new Idempotency(jdbc), callers, streams, keepers, signal));
        return bus;
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return command ->
                new VersionedAggregateIdentifier(CommandContext.of(command).request().key(), null);
    }

    /**
     * Events get their metadata where they are stored; nothing is copied from message to message.
     */
    @Bean
    CorrelationDataProvider correlationDataProvider() {
        return message -> java.util.Map.of();
    }

    /** One for all who send commands, so that they wait for each other. */
    @Bean
    LockFactory commandLocks() {
        return PessimisticLockFactory.usingDefaults();
    }

    @Bean
    CommandRunner commandRunner(CommandGateway gateway, LockFactory commandLocks, Clock clock) {
        return new CommandRunner(gateway, commandLocks, clock);
    }

    @Bean
    CommandBatch commandBatch(
            CommandRunner runner,
            LockFactory commandLocks,
            PlatformTransactionManager transactionManager,
            DataSource dataSource,
            JdbcClient jdbc,
            CommitSignal signal) {
        return new CommandBatch(
                runner,
                commandLocks,
                new TransactionTemplate(transactionManager),
                dataSource,
                new Idempotency(jdbc),
                signal);
    }

    @Bean
    Refusals refusals(
            JdbcClient jdbc,
            DataSource dataSource,
            Callers callers,
            Clock clock,
            MeterRegistry metrics) {
        return new Refusals(jdbc, dataSource, callers, clock, metrics);
    }

    @Bean
    RefusalCleaning refusalCleaning(
            Refusals refusals,
            @Value("${daicho.records.refusals-kept:P400D}") Duration kept,
            Clock clock) {
        return new RefusalCleaning(refusals, kept, clock);
    }

    @Bean
    StoreLife storeLife(JdbcClient jdbc) {
        return new StoreLife(jdbc);
    }

    @Bean
    WebMvcConfigurer commandCalls(
            CommandRunner runner,
            CommandBatch batch,
            DataSource dataSource,
            Callers callers,
            Refusals refusals,
            Clock clock,
            StoreLife life) {
        var admission = new Admission(dataSource, callers, clock);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(
                        new CommandCallResolver(
                                runner, batch, admission, refusals, callers, new Ids(), life));
            }
        };
    }

    @Bean
    IdempotencyCleaning idempotencyCleaning(JdbcClient jdbc, Clock clock) {
        return new IdempotencyCleaning(new Idempotency(jdbc), clock);
    }

    @Bean
    FactsRebuild factsRebuild(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            EventCodec codec,
            FactsKeepers keepers) {
        return new FactsRebuild(jdbc, new TransactionTemplate(transactions), codec, keepers);
    }

    /** Before the first request is taken. */
    @Bean
    InitializingBean factsRebuiltAtStart(
            FactsRebuild rebuild, @Value("${daicho.facts.rebuild:false}") boolean asked) {
        return asked ? rebuild::run : rebuild::runWhereChanged;
    }
}
