package jp.daicho.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.http.GeneralProblem;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** What becomes of a command that cannot be stored. */
class CommandRunnerTest {

    private static void assertRefused(RuntimeException failure, ProblemType type, int tries) {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() ->
                        CommandRunner.trying(() -> {
                            attempts.incrementAndGet();
                            throw failure;
                        }))
                .isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.type()).isEqualTo(type));
        assertThat(attempts).hasValue(tries);
    }

    @Test
    void who_is_overtaken_each_time_is_told_so() {
        assertRefused(new ConcurrencyException("overtaken"), GeneralProblem.CONFLICT, 5);
    }

    @Test
    void without_a_database_the_service_is_unavailable() {
        assertRefused(
                new CannotCreateTransactionException("no connection"),
                GeneralProblem.SERVICE_UNAVAILABLE,
                1);
    }
}
