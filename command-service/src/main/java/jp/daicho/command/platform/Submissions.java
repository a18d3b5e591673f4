package jp.daicho.command.platform;

import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Command;
import jp.daicho.contract.Rejection;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The commands of one request on their way to the runner, and what came of them on the way back.
 */
final class Submissions {

    private final CommandRunner runner;
    private final Refusals refusals;
    private final StoreLife life;
    private final Asked asked;

    Submissions(CommandRunner runner, Refusals refusals, StoreLife life, Asked asked) {
        this.runner = runner;
        this.refusals = refusals;
        this.life = life;
        this.asked = asked;
    }

    /**
     * Runs a command in a unit of work of its own.
     *
     * @param part stable name of the part of a bulk request, none where the command is all that is
     *     asked
     */
    CommandRunner.Answer run(
            AggregateType type,
            UUID id,
            Command command,
            Set<UUID> systems,
            @Nullable String part) {
        var submission =
                submission(
                        type,
                        id,
                        command,
                        systems,
                        asked.expectedVersion(),
                        asked.dryRun(),
                        key(part));
        try {
            return runner.run(submission);
        } catch (Rejection e) {
            refused(type, id, e);
            throw e;
        }
    }

    /** One of many that are recorded together; what holds for all of them is said to the batch. */
    CommandRunner.Submission oneOfMany(AggregateType type, UUID id, Command command) {
        return submission(type, id, command, asked.systems(), null, false, null);
    }

    private CommandRunner.Submission submission(
            AggregateType type,
            UUID id,
            Command command,
            Set<UUID> systems,
            @Nullable Long expectedVersion,
            boolean dryRun,
            @Nullable IdempotencyKey key) {
        var checks = new Checks();
        command.check(checks);
        checks.throwIfAny();
        var request =
                new CommandContext.Request(
                        type,
                        id,
                        asked.system(),
                        systems,
                        command.occurredAt(),
                        expectedVersion,
                        dryRun,
                        asked.correlation(),
                        asked.correlation());
        return new CommandRunner.Submission(
                request, command, asked.subject(), asked.allowed(), key);
    }

    /** The request's key, or that of a part of it. */
    @Nullable IdempotencyKey key(@Nullable String part) {
        if (asked.idempotencyKey() == null) {
            return null;
        }
        var key = part == null ? asked.idempotencyKey() : asked.idempotencyKey() + "#" + part;
        return new IdempotencyKey(asked.caller(), key, asked.requestHash());
    }

    /** Keeps a refusal. A dry run asks, and is answered: nothing was refused. */
    void refused(AggregateType type, UUID id, Rejection rejection) {
        if (!asked.dryRun()) {
            refusals.keep(
                    new Refusals.Refused(
                            asked.subject(),
                            asked.allowed(),
                            asked.operation(),
                            type,
                            id,
                            asked.system(),
                            asked.correlation(),
                            asked.requestHash()),
                    rejection.type());
        }
    }

    LogPosition position(long place) {
        return life.position(place);
    }

    Receipt receipt(CommandRunner.Answer answer) {
        var position = position(answer.position());
        if (!asked.dryRun()) {
            return Receipt.of(answer.id(), answer.version(), position);
        }
        var would =
                answer.recorded().stream()
                        .map(r ->
                                new Receipt.WouldRecord(
                                        r.meta().type(), r.meta().revision(), r.event()))
                        .toList();
        return new Receipt(answer.id(), answer.version(), position, would);
    }
}
