package jp.daicho.command.platform;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Command;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.http.CallContext;
import jp.daicho.http.LogPosition;
import jp.daicho.http.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * One request for a command: who asks, and what came along in path and headers. Endpoints get it as
 * a parameter and say which aggregate is to do what.
 */
public final class CommandCall implements CallContext {

    /**
     * What the request says beside its body.
     *
     * @param subject subject of the token
     * @param caller what the subject is kept by
     * @param operation what the endpoint is called in the documents
     * @param allowed roles that may call the operation, the first that the caller holds is acted in
     * @param path the request's path, without query
     * @param system the path's system, where it has one
     * @param expectedVersion version of {@code If-Match}
     * @param idempotencyKey the header's value
     * @param requestHash digest of method, path, query and raw body
     */
    record Asked(
            String subject,
            String caller,
            String operation,
            List<Role> allowed,
            String path,
            @Nullable UUID system,
            @Nullable Long expectedVersion,
            boolean dryRun,
            @Nullable String idempotencyKey,
            byte[] requestHash,
            String correlation) {}

    private final CommandRunner runner;
    private final CommandBatch batch;
    private final Admission admission;
    private final Refusals refusals;
    private final Ids ids;
    private final StoreLife life;
    private final Asked asked;

    CommandCall(
            CommandRunner runner,
            CommandBatch batch,
            Admission admission,
            Refusals refusals,
            Ids ids,
            StoreLife life,
            Asked asked) {
        this.runner = runner;
        this.batch = batch;
        this.admission = admission;
        this.refusals = refusals;
        this.ids = ids;
        this.life = life;
        this.asked = asked;
    }

    /**
     * Creates a thing of the path's system, or of the municipality where the path has none: 201
     * with its place.
     */
    public ResponseEntity<Receipt> create(AggregateType type, @Nullable UUID id, Command command) {
        return create(type, id, command, asked.system == null ? Set.of() : Set.of(asked.system));
    }

    /** Creates a thing of the municipality that concerns some systems. */
    public ResponseEntity<Receipt> create(
            AggregateType type, @Nullable UUID id, Command command, Set<UUID> systems) {
        var answer = run(type, id == null ? idFor(type) : id, command, systems, null);
        var response =
                asked.dryRun
                        ? ResponseEntity.ok()
                        : ResponseEntity.created(URI.create(asked.path + "/" + answer.id()));
        return answered(response, answer);
    }

    /**
     * Adds a part to a thing, such as a question to a handover: 201 with the part's id and the
     * thing's version.
     *
     * @param part its id, {@link #idOr} where the caller gave none
     * @param place the path at which the part, or what it is part of, can be read
     */
    public ResponseEntity<Receipt> add(
            AggregateType type, UUID whole, UUID part, Command command, String place) {
        var answer = run(type, whole, command, Set.of(), null);
        var response =
                asked.dryRun ? ResponseEntity.ok() : ResponseEntity.created(URI.create(place));
        return answered(
                response,
                new CommandRunner.Answer(
                        part, answer.version(), answer.position(), answer.recorded()));
    }

    /** Changes a thing: 200. */
    public ResponseEntity<Receipt> change(AggregateType type, UUID id, Command command) {
        return answered(ResponseEntity.ok(), run(type, id, command, Set.of(), null));
    }

    /**
     * Runs one part of a bulk request in a unit of work of its own; the request's idempotency key
     * holds for each part.
     *
     * @param part stable name of the part within the request, such as its number
     */
    public Receipt part(AggregateType type, UUID id, Command command, String part) {
        return receipt(
                run(
                        type,
                        id,
                        command,
                        asked.system == null ? Set.of() : Set.of(asked.system),
                        part));
    }

    /**
     * One of many commands that are recorded together.
     *
     * @param id of the aggregate, created with the command where it is not there
     */
    public record Part(AggregateType type, UUID id, Command command) {}

    /**
     * What came of a part.
     *
     * @param changed whether anything was recorded; nothing is where it was so already
     */
    public record Done(UUID id, long version, long position, boolean changed) {}

    /**
     * Runs parts of a bulk request in one transaction, quickly: all are recorded, or none. They may
     * be some hundreds, as the readers of the log wait for the whole. The request's idempotency key
     * holds for the chunk; {@code dryRun} keeps nothing of it.
     *
     * <p>The refusal of a part that was run alone is kept. Where there were several, the caller
     * tries them one by one, or answers the one that stood in the way and says so: {@link
     * #refused}.
     *
     * @param chunk stable name of the chunk within the request, such as its number
     * @throws PartRefused where one is refused
     */
    public List<Done> together(List<Part> parts, String chunk) {
        var systems = asked.system == null ? Set.<UUID>of() : Set.of(asked.system);
        var submissions = new ArrayList<CommandRunner.Submission>();
        for (var part : parts) {
            try {
                submissions.add(
                        submission(part.type, part.id, part.command, systems, null, false, null));
            } catch (InvalidCommand e) {
                throw new PartRefused(submissions.size(), e);
            }
        }
        try {
            return batch.run(submissions, key(chunk), asked.dryRun).stream()
                    .map(o -> new Done(o.id(), o.version(), o.position(), o.changed()))
                    .toList();
        } catch (PartRefused e) {
            if (parts.size() == 1) {
                refused(parts, e);
            }
            throw e;
        }
    }

    /** Keeps the refusal of the part that stood in the way of the others. */
    public void refused(List<Part> parts, PartRefused e) {
        var part = parts.get(e.index());
        if (e.refusal() instanceof Rejection rejection) {
            refused(part.type, part.id, rejection);
        }
    }

    /** A dry run asks, and is answered: nothing was refused. */
    private void refused(AggregateType type, UUID id, Rejection rejection) {
        if (!asked.dryRun) {
            refusals.keep(
                    new Refusals.Refused(
                            asked.subject,
                            asked.allowed,
                            asked.operation,
                            type,
                            id,
                            asked.system,
                            asked.correlation,
                            asked.requestHash),
                    rejection.type());
        }
    }

    /** Refuses whoever holds none of the operation's roles: for what is no command. */
    public void admit() {
        admission.admit(asked.subject, asked.system, asked.allowed);
    }

    /** A new id, another one at each call. */
    public UUID newId() {
        return ids.next();
    }

    /**
     * The id of the one thing that this request creates, unless the caller gave it one: the same
     * again where they retry with the same idempotency key, whose first answer names it.
     */
    public UUID idOr(@Nullable UUID given) {
        if (given != null) {
            return given;
        }
        return asked.idempotencyKey == null
                ? ids.next()
                : ids.derived(asked.subject, asked.idempotencyKey, asked.path);
    }

    public boolean dryRun() {
        return asked.dryRun;
    }

    /** The path's system, where it has one. */
    public @Nullable UUID system() {
        return asked.system;
    }

    /** The position of the event at a place, as callers get it. */
    public LogPosition position(long place) {
        return life.position(place);
    }

    private UUID idFor(AggregateType type) {
        return asked.idempotencyKey == null
                ? ids.next()
                : ids.derived(asked.caller, asked.idempotencyKey, type.name());
    }

    private CommandRunner.Answer run(
            AggregateType type,
            UUID id,
            Command command,
            Set<UUID> systems,
            @Nullable String part) {
        var submission =
                submission(
                        type, id, command, systems, asked.expectedVersion, asked.dryRun, key(part));
        try {
            return runner.run(submission);
        } catch (Rejection e) {
            refused(type, id, e);
            throw e;
        }
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
                        asked.system,
                        systems,
                        command.occurredAt(),
                        expectedVersion,
                        dryRun,
                        asked.correlation,
                        asked.correlation);
        return new CommandRunner.Submission(request, command, asked.subject, asked.allowed, key);
    }

    private @Nullable IdempotencyKey key(@Nullable String part) {
        if (asked.idempotencyKey == null) {
            return null;
        }
        var key = part == null ? asked.idempotencyKey : asked.idempotencyKey + "#" + part;
        return new IdempotencyKey(asked.caller, key, asked.requestHash);
    }

    private ResponseEntity<Receipt> answered(
            ResponseEntity.BodyBuilder response, CommandRunner.Answer answer) {
        return response.header(HttpHeaders.ETAG, "\"" + answer.version() + "\"")
                .header("Daicho-Position", position(answer.position()).toString())
                .body(receipt(answer));
    }

    private Receipt receipt(CommandRunner.Answer answer) {
        if (!asked.dryRun) {
            return Receipt.of(answer.id(), answer.version(), position(answer.position()));
        }
        var would =
                answer.recorded().stream()
                        .map(r ->
                                new Receipt.WouldRecord(
                                        r.meta().type(), r.meta().revision(), r.event()))
                        .toList();
        return new Receipt(answer.id(), answer.version(), position(answer.position()), would);
    }
}
