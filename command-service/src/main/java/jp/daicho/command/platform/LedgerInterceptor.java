package jp.daicho.command.platform;

import jp.daicho.contract.Actor;
import jp.daicho.contract.EventCodec;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What surrounds every decision, within its transaction: the idempotency key before the rights (a
 * retry of what ended one's own appointment is answered), the rights before the aggregate, the
 * facts and the key after the append.
 */
final class LedgerInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String SUBMISSION = "submission";

    private final Idempotency idempotency;
    private final Callers callers;
    private final List<FactsKeeper> keepers;
    private final CommitSignal signal;

    LedgerInterceptor(
            Idempotency idempotency,
            Callers callers,
            List<FactsKeeper> keepers,
            CommitSignal signal) {
        this.idempotency = idempotency;
        this.callers = callers;
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
        replay(submission);
        context.actAs(actorOf(submission, context));
        var result = chain.proceed();
        unit.onPrepareCommit(u -> finish(context, submission));
        unit.afterCommit(u -> {
            if (!context.recorded().isEmpty()) {
                signal.afterCommit();
            }
        });
        return result;
    }

    private void replay(CommandRunner.Submission submission) {
        if (submission.key() != null && !submission.request().dryRun()) {
            var answer = idempotency.begin(submission.key());
            if (answer != null) {
                throw new Replayed(Kept.read(answer));
            }
        }
    }

    private Actor actorOf(CommandRunner.Submission submission, CommandContext context) {
        if (submission.itself() != null) {
            return submission.itself();
        }
        return Admission.of(
                callers,
                submission.subject(),
                submission.request().pathSystem(),
                submission.allowed(),
                context.recordedAt());
    }

    private void finish(CommandContext context, CommandRunner.Submission submission) {
        for (var recorded : context.recorded()) {
            for (var keeper : keepers) {
                keeper.keep(recorded.event(), recorded.meta());
            }
        }
        var request = submission.request();
        if (request.dryRun()) {
            throw new DryRunDone(
                    new CommandRunner.Answer(
                            request.id(), context.version(), 0, List.copyOf(context.recorded())));
        }
        if (submission.key() != null) {
            idempotency.keep(
                    submission.key(),
                    new Kept(request.id(), context.version(), context.lastPosition()).write(),
                    context.recordedAt());
        }
    }

    /** The receipt as it is kept with the key. */
    private record Kept(UUID id, long version, long position) {
        String write() {
            return EventCodec.mapper().writeValueAsString(this);
        }

        static CommandRunner.Answer read(String json) {
            var kept = EventCodec.mapper().readValue(json, Kept.class);
            return new CommandRunner.Answer(kept.id, kept.version, kept.position, List.of());
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
