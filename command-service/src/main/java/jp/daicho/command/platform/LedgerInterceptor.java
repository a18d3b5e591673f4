package jp.daicho.command.platform;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import jp.daicho.http.GeneralProblem;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds every decision, within its transaction: the idempotency key before the rights (a
 * retry of what ended one's own appointment is answered), the rights and the time before the
 * aggregate, the facts and the key after the append.
 */
final class LedgerInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String SUBMISSION = "submission";

    private final DataSource dataSource;
    private final Idempotency idempotency;
    private final Callers callers;
    private final AggregateStreams streams;
    private final FactsKeepers keepers;
    private final CommitSignal signal;

    LedgerInterceptor(
            DataSource dataSource,
            Idempotency idempotency,
            Callers callers,
            AggregateStreams streams,
            FactsKeepers keepers,
            CommitSignal signal) {
        this.dataSource = dataSource;
        this.idempotency = idempotency;
        this.callers = callers;
        this.streams = streams;
        this.keepers = keepers;
        this.signal = signal;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var context = CommandContext.of(unit.getMessage());
        var submission =
                (CommandRunner.Submission)
                        Objects.requireNonNull(
                                unit.getMessage().getMetaData().get(SUBMISSION), "a submission");
        enter(context, submission);
        var result = chain.proceed();
        unit.onPrepareCommit(u -> finish(context, submission));
        unit.afterCommit(u -> {
            if (!context.recorded().isEmpty()) {
                signal.afterCommit();
            }
        });
        return result;
    }

    /** All that is asked before the aggregate, and the aggregate's events, in one round trip. */
    private void enter(CommandContext context, CommandRunner.Submission submission) {
        var request = submission.request();
        var key = request.dryRun() ? null : submission.key();
        var questions = new RoundTrip(dataSource);
        var answered = key == null ? null : questions.add(idempotency.asking(key));
        var caller =
                submission.itself() != null
                        ? null
                        : questions.add(
                                callers.asking(
                                        submission.subject(),
                                        request.pathSystem(),
                                        context.recordedAt()));
        var events = questions.add(streams.asking(request.key()));
        questions.make();
        if (key != null && answered != null) {
            var answer = answered.get().answerTo(key);
            if (answer != null) {
                throw new Replayed(KeptAnswer.read(answer));
            }
        }
        context.actAs(
                caller == null
                        ? Objects.requireNonNull(submission.itself())
                        : Admission.of(caller.get(), request.pathSystem(), submission.allowed()));
        refuseFuture(request.occurredAt(), context.recordedAt());
        context.loadedAhead(events.get());
        context.keepAnswerWith(key);
    }

    private static void refuseFuture(@Nullable Instant occurredAt, Instant now) {
        if (occurredAt != null && occurredAt.isAfter(now)) {
            throw GeneralProblem.OCCURRED_IN_THE_FUTURE.because(occurredAt).at("/occurredAt");
        }
    }

    private void finish(CommandContext context, CommandRunner.Submission submission) {
        for (var recorded : context.recorded()) {
            keepers.keep(recorded.event(), recorded.meta());
        }
        var request = submission.request();
        if (request.dryRun()) {
            throw new DryRunDone(
                    new CommandRunner.Answer(
                            request.id(), context.version(), 0, List.copyOf(context.recorded())));
        }
        var key = context.keyToKeep();
        if (key != null) {
            idempotency.keep(
                    key,
                    KeptAnswer.of(request.id(), context.version(), context.lastPosition()),
                    context.recordedAt());
        }
    }

    /** Ends a unit of work that was answered before: nothing is done again. */
    static final class Replayed extends Ending {
        private static final long serialVersionUID = 1L;

        Replayed(CommandRunner.Answer answer) {
            super(answer);
        }
    }

    /** Ends a dry run after everything was decided and checked: nothing is kept. */
    static final class DryRunDone extends Ending {
        private static final long serialVersionUID = 1L;

        DryRunDone(CommandRunner.Answer answer) {
            super(answer);
        }
    }

    /** Rolls the unit of work back and carries its answer out. */
    abstract static class Ending extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CommandRunner.@Nullable Answer answer;

        Ending(CommandRunner.Answer answer) {
            super("The unit of work ends here", null, false, false);
            this.answer = answer;
        }

        CommandRunner.Answer answer() {
            return Objects.requireNonNull(answer);
        }
    }
}
