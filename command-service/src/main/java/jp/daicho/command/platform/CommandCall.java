package jp.daicho.command.platform;

import java.net.URI;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
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

    private final Submissions submissions;
    private final CommandBatch batch;
    private final Admission admission;
    private final Ids ids;
    private final Asked asked;

    CommandCall(
            Submissions submissions,
            CommandBatch batch,
            Admission admission,
            Ids ids,
            Asked asked) {
        this.submissions = submissions;
        this.batch = batch;
        this.admission = admission;
        this.ids = ids;
        this.asked = asked;
    }

    /**
     * Creates a thing of the path's system, or of the municipality where the path has none: 201
     * with its place.
     */
    public ResponseEntity<Receipt> create(AggregateType type, @Nullable UUID id, Command command) {
        return create(type, id, command, asked.systems());
    }

    /** Creates a thing of the municipality that concerns some systems. */
    public ResponseEntity<Receipt> create(
            AggregateType type, @Nullable UUID id, Command command, Set<UUID> systems) {
        var answer = submissions.run(type, id == null ? idFor(type) : id, command, systems, null);
        var response =
                asked.dryRun()
                        ? ResponseEntity.ok()
                        : ResponseEntity.created(URI.create(asked.path() + "/" + answer.id()));
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
        var answer = submissions.run(type, whole, command, Set.of(), null);
        var response =
                asked.dryRun() ? ResponseEntity.ok() : ResponseEntity.created(URI.create(place));
        return answered(
                response,
                new CommandRunner.Answer(
                        part, answer.version(), answer.position(), answer.recorded()));
    }

    /** Changes a thing: 200. */
    public ResponseEntity<Receipt> change(AggregateType type, UUID id, Command command) {
        return answered(ResponseEntity.ok(), submissions.run(type, id, command, Set.of(), null));
    }

    /** The same request, where it is for many commands at once. */
    public BulkCall bulk() {
        return new BulkCall(submissions, batch, asked);
    }

    /** Refuses whoever holds none of the operation's roles: for what is no command. */
    public void admit() {
        admission.admit(asked.subject(), asked.system(), asked.allowed());
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
        return asked.idempotencyKey() == null
                ? ids.next()
                : ids.derived(asked.subject(), asked.idempotencyKey(), asked.path());
    }

    public boolean dryRun() {
        return asked.dryRun();
    }

    /** The path's system, where it has one. */
    public @Nullable UUID system() {
        return asked.system();
    }

    /** The position of the event at a place, as callers get it. */
    public LogPosition position(long place) {
        return submissions.position(place);
    }

    private UUID idFor(AggregateType type) {
        return asked.idempotencyKey() == null
                ? ids.next()
                : ids.derived(asked.caller(), asked.idempotencyKey(), type.name());
    }

    private ResponseEntity<Receipt> answered(
            ResponseEntity.BodyBuilder response, CommandRunner.Answer answer) {
        return response.header(HttpHeaders.ETAG, "\"" + answer.version() + "\"")
                .header("Daicho-Position", position(answer.position()).toString())
                .body(submissions.receipt(answer));
    }
}
