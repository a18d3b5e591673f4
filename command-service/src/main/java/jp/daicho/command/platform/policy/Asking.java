package jp.daicho.command.platform.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.daicho.command.platform.CommandBatch;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.CommandRunner;
import jp.daicho.command.platform.PartRefused;
import jp.daicho.contract.Checks;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.http.GeneralProblem;

/**
 * Asks for what a policy wants after an event: all of it in one transaction, together with the note
 * that it was done, so that it is done once.
 */
final class Asking {

    private final CommandBatch batch;
    private final EventCodec codec;

    Asking(CommandBatch batch, EventCodec codec) {
        this.batch = batch;
        this.codec = codec;
    }

    /**
     * Serves one event.
     *
     * @param first done first, in the same transaction
     * @return whether anything was asked for; where nothing is, {@code first} is not done
     */
    boolean serve(Policy policy, StoredEvent stored, Runnable first) {
        var meta = stored.meta();
        var submissions = new ArrayList<CommandRunner.Submission>();
        for (var reaction : policy.react(stored.event(codec), meta)) {
            submissions.add(submission(policy, reaction, meta));
        }
        if (submissions.isEmpty()) {
            return false;
        }
        submit(submissions, first);
        return true;
    }

    /**
     * What it was to create may be there: its id is derived from the event, so it is the same that
     * was asked for before, by a store that has forgotten how far the policy had come.
     */
    private void submit(List<CommandRunner.Submission> submissions, Runnable first) {
        while (true) {
            try {
                batch.together(List.copyOf(submissions), first);
                return;
            } catch (PartRefused e) {
                if (!(e.refusal() instanceof Rejection r
                        && r.type() == GeneralProblem.ALREADY_EXISTS)) {
                    throw e.refusal();
                }
                submissions.remove(e.index());
            }
        }
    }

    private static CommandRunner.Submission submission(
            Policy policy, Reaction reaction, EventMeta cause) {
        var checks = new Checks();
        reaction.command().check(checks);
        checks.throwIfAny();
        return new CommandRunner.Submission(
                new CommandContext.Request(
                        reaction.type(),
                        reaction.id(),
                        reaction.system(),
                        Set.of(reaction.system()),
                        reaction.command().occurredAt(),
                        null,
                        false,
                        cause.correlation(),
                        cause.eventId().toString()),
                reaction.command(),
                policy.name(),
                List.of(Role.POLICY),
                null,
                PolicyActor.of(policy.name()));
    }
}
