package jp.daicho.command.platform.policy;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import jp.daicho.command.platform.CommandBatch;
import jp.daicho.contract.EventCodec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Wires the policies of all features to the log. */
@Configuration(proxyBeanMethods = false)
@Import(DeadLetterEndpoints.class)
class PolicyConfiguration {

    @Bean
    Progress policyProgress(JdbcClient jdbc) {
        return new Progress(jdbc);
    }

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc, Clock clock) {
        return new DeadLetters(jdbc, clock);
    }

    @Bean
    SettledLog settledLog(JdbcClient jdbc) {
        return new SettledLog(jdbc);
    }

    @Bean
    Asking policyAsking(CommandBatch batch, EventCodec codec) {
        return new Asking(batch, codec);
    }

    @Bean
    PolicyRunner policyRunner(
            ObjectProvider<Policy> policies,
            SettledLog log,
            Progress progress,
            DeadLetters letters,
            Asking asking,
            PlatformTransactionManager transactionManager,
            EventCodec codec,
            DataSource dataSource) {
        var transactions = new TransactionTemplate(transactionManager);
        var followers =
                all(policies).stream()
                        .map(policy ->
                                new PolicyFollower(
                                        policy,
                                        log,
                                        progress,
                                        letters,
                                        asking,
                                        transactions,
                                        codec))
                        .toList();
        return new PolicyRunner(followers, log, new PolicyOwnership(dataSource));
    }

    @Bean
    LetterRetry letterRetry(
            ObjectProvider<Policy> policies,
            SettledLog log,
            DeadLetters letters,
            Asking asking,
            PlatformTransactionManager transactionManager) {
        return new LetterRetry(
                all(policies), log, letters, asking, new TransactionTemplate(transactionManager));
    }

    @Bean
    PolicyMetrics policyMetrics(
            ObjectProvider<Policy> policies, DeadLetters letters, Progress progress) {
        return new PolicyMetrics(all(policies), letters, progress);
    }

    @Bean
    PoliciesHealth policiesHealthIndicator(ObjectProvider<Policy> policies, DeadLetters letters) {
        return new PoliciesHealth(all(policies), letters);
    }

    private static List<Policy> all(ObjectProvider<Policy> policies) {
        return policies.orderedStream().toList();
    }
}
