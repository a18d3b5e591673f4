package jp.daicho.command.platform;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Command;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.http.GeneralProblem;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends a command through the gateway: waits for the aggregate's lock before a connection is taken,
 * and tries again, each time with a new unit of work, where somebody else wrote first.
 */
public final class CommandRunner {

    private static final int TRIES = 5;

    /**
     * A command with everything that was asked along with it.
     *
     * @param subject of the token; of a policy its name
     * @param itself who acts where the ledger does so itself, by a policy: then no token is asked
     */
    public record Submission(
            CommandContext.Request request,
            Command command,
            String subject,
            List<Role> allowed,
            @Nullable IdempotencyKey key,
            @Nullable Actor itself) {

        /** What somebody asks for with a token. */
        public Submission(
                CommandContext.Request request,
                Command command,
                String subject,
                List<Role> allowed,
                @Nullable IdempotencyKey key) {
            this(request, command, subject, allowed, key, null);
        }
    }

    /**
     * What came of it.
     *
     * @param version version of the aggregate now, or as it would be
     * @param position place of its last event in the log; of a dry run, that of its last event
     *     before
     * @param recorded what a dry run would record; empty otherwise
     */
    public record Answer(
            UUID id, long version, long position, List<CommandContext.Recorded> recorded) {}

    private final CommandGateway gateway;
    private final LockFactory locks;
    private final Clock clock;

    CommandRunner(CommandGateway gateway, LockFactory locks, Clock clock) {
        this.gateway = gateway;
        this.locks = locks;
        this.clock = clock;
    }

    public Answer run(Submission submission) {
        var lock = locks.obtainLock(submission.request().key());
        try {
            return tryUntilStored(submission);
        } finally {
            lock.release();
        }
    }

    private Answer tryUntilStored(Submission submission) {
        try {
            return trying(() -> {
                var context = context(submission);
                if (!TransactionSynchronizationManager.isActualTransactionActive()) {
                    context.alone();
                }
                send(context, submission);
                return new Answer(
                        submission.request().id(),
                        context.version(),
                        context.lastPosition(),
                        List.of());
            });
        } catch (LedgerInterceptor.Replayed replayed) {
            return replayed.answer();
        } catch (LedgerInterceptor.DryRunDone done) {
            return done.answer();
        } catch (AggregateStreamCreationException e) {
            throw GeneralProblem.ALREADY_EXISTS.because(submission.request().id());
        } catch (AggregateNotFoundException e) {
            throw GeneralProblem.NOT_FOUND.because();
        }
    }

    /** Tries until the database neither asks to try again nor is somebody else's write found. */
    static <T> T trying(Supplier<T> attempt) {
        for (int number = 1; ; number++) {
            try {
                return attempt.get();
            } catch (CannotCreateTransactionException e) {
                throw GeneralProblem.SERVICE_UNAVAILABLE.because();
            } catch (ConcurrencyException | DuplicateKeyException e) {
                pauseOrGiveUp(number, e);
            } catch (RuntimeException e) {
                if (!TransientFailure.isTransient(e)) {
                    throw e;
                }
                pauseOrGiveUp(number, e);
            }
        }
    }

    /** Sends one command of a batch, in the transaction that the batch has begun. */
    CommandContext sendPart(Submission submission, int index) {
        try {
            var context = context(submission);
            send(context, submission);
            return context;
        } catch (Rejection | InvalidCommand e) {
            throw new PartRefused(index, e);
        } catch (AggregateStreamCreationException e) {
            throw new PartRefused(
                    index, GeneralProblem.ALREADY_EXISTS.because(submission.request().id()));
        } catch (AggregateNotFoundException e) {
            throw new PartRefused(index, GeneralProblem.NOT_FOUND.because());
        }
    }

    private static void pauseOrGiveUp(int attempt, RuntimeException failure) {
        if (attempt >= TRIES) {
            throw GeneralProblem.CONFLICT.because();
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * 2_000_000L));
        if (Thread.currentThread().isInterrupted()) {
            throw failure;
        }
    }

    private CommandContext context(Submission submission) {
        return new CommandContext(
                submission.request(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void send(CommandContext context, Submission submission) {
        gateway.sendAndWait(
                new GenericCommandMessage<>(
                        submission.command(),
                        context.asMetaData().and(LedgerInterceptor.SUBMISSION, submission)));
    }
}
