package jp.daicho.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import jp.daicho.contract.Rejection;
import jp.daicho.http.GeneralProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A key belongs to the transaction that took it first. */
class IdempotencyTest {

    private static final IdempotencyKey KEY =
            new IdempotencyKey("staff", "k", "request".getBytes(StandardCharsets.UTF_8));

    @Test
    void the_same_key_is_refused_while_its_first_request_is_under_way() {
        try (var context =
                new SpringApplicationBuilder(LedgerPlatformTest.Application.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.config.name=command")
                        .run(TestDatabase.create().arguments())) {
            var database = context.getBean(DataSource.class);
            var first = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var meanwhile =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            meanwhile.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            first.executeWithoutResult(underWay -> {
                assertThat(begin(database)).isNull();
                assertThatThrownBy(() -> meanwhile.execute(status -> begin(database)))
                        .isInstanceOfSatisfying(Rejection.class, IdempotencyTest::isInFlight);
                underWay.setRollbackOnly();
            });
            // what was rolled back has left the key free
            first.executeWithoutResult(after -> assertThat(begin(database)).isNull());
        }
    }

    /** Takes the key for the transaction, as a command does. */
    private static @Nullable String begin(DataSource database) {
        var questions = new RoundTrip(database);
        var found = questions.add(new Idempotency(JdbcClient.create(database)).asking(KEY));
        questions.make();
        return found.get().answerTo(KEY);
    }

    private static void isInFlight(Rejection rejection) {
        assertThat(rejection.type()).isEqualTo(GeneralProblem.IDEMPOTENCY_KEY_IN_FLIGHT);
    }
}
