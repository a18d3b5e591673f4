package jp.daicho.command.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.contract.EventCodec;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;

/**
 * Many commands in one transaction: all of them are recorded, or none. Every aggregate's lock is
 * taken before the transaction begins, in the order of their keys, and held until it has ended: the
 * framework's own locks go before that.
 */
public final class CommandBatch {

    /**
     * What came of one command.
     *
     * @param changed whether anything was recorded
     */
    record Outcome(UUID id, long version, long position, boolean changed) {}

    private final CommandRunner runner;
    private final LockFactory locks;
    private final TransactionTemplate transactions;
    private final DataSource dataSource;
    private final Idempotency idempotency;
    private final CommitSignal signal;

    CommandBatch(
            CommandRunner runner,
            LockFactory locks,
            TransactionTemplate transactions,
            DataSource dataSource,
            Idempotency idempotency,
            CommitSignal signal) {
        this.runner = runner;
        this.locks = locks;
        this.transactions = transactions;
        this.dataSource = dataSource;
        this.idempotency = idempotency;
        this.signal = signal;
    }

    /**
     * Runs commands of the ledger itself, after something else in the same transaction.
     *
     * @param first done before the commands; what it throws ends the whole
     * @throws PartRefused where one is refused: then nothing is recorded, and nothing of {@code
     *     first} is kept
     */
    public void together(List<CommandRunner.Submission> submissions, Runnable first) {
        holding(
                submissions,
                () ->
                        transactions.executeWithoutResult(status -> {
                            first.run();
                            for (int i = 0; i < submissions.size(); i++) {
                                runner.sendPart(submissions.get(i), i);
                            }
                        }));
    }

    /**
     * Runs the commands in their order.
     *
     * @param key of the batch; the submissions have none of their own
     * @throws PartRefused where one is refused: then nothing is recorded
     */
    List<Outcome> run(
            List<CommandRunner.Submission> submissions,
            @Nullable IdempotencyKey key,
            boolean dryRun) {
        var outcomes = new ArrayList<Outcome>();
        holding(
                submissions,
                () -> {
                    outcomes.clear();
                    outcomes.addAll(once(submissions, key, dryRun));
                });
        return List.copyOf(outcomes);
    }

    private void holding(List<CommandRunner.Submission> submissions, Runnable attempt) {
        var keys = new TreeSet<String>();
        submissions.forEach(s -> keys.add(s.request().key()));
        var held = new ArrayList<Lock>();
        try {
            keys.forEach(k -> held.add(locks.obtainLock(k)));
            CommandRunner.trying(() -> {
                attempt.run();
                return true;
            });
            signal.afterCommit();
        } finally {
            held.reversed().forEach(Lock::release);
        }
    }

    private List<Outcome> once(
            List<CommandRunner.Submission> submissions,
            @Nullable IdempotencyKey key,
            boolean dryRun) {
        return transactions.execute(status -> {
            if (dryRun) {
                status.setRollbackOnly();
            } else if (key != null) {
                var answered = RoundTrip.ask(dataSource, idempotency.asking(key)).answerTo(key);
                if (answered != null) {
                    return read(answered);
                }
            }
            var outcomes = new ArrayList<Outcome>();
            CommandContext last = null;
            for (var submission : submissions) {
                last = runner.sendPart(submission, outcomes.size());
                outcomes.add(
                        new Outcome(
                                submission.request().id(),
                                last.version(),
                                last.lastPosition(),
                                !last.recorded().isEmpty()));
            }
            if (key != null && !dryRun && last != null) {
                idempotency.keep(key, write(outcomes), last.recordedAt());
            }
            return List.copyOf(outcomes);
        });
    }

    private static String write(List<Outcome> outcomes) {
        return EventCodec.mapper().writeValueAsString(outcomes);
    }

    private static List<Outcome> read(String json) {
        return EventCodec.mapper().readValue(json, new TypeReference<>() {});
    }
}
