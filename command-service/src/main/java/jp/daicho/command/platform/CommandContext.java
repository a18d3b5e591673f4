package jp.daicho.command.platform;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one try of one command beside what it says; travels in the command message's
 * metadata.
 */
public final class CommandContext {

    private static final String KEY = "context";

    /** What does not change from try to try. */
    public record Request(
            AggregateType type,
            UUID id,
            @Nullable UUID pathSystem,
            Set<UUID> systems,
            @Nullable Instant occurredAt,
            @Nullable Long expectedVersion,
            boolean dryRun,
            String correlation,
            String causation) {

        String key() {
            return type.key(id);
        }
    }

    /** One event as it goes, or would go, into the log. */
    public record Recorded(DomainEvent event, EventMeta meta) {}

    private final Request request;
    private final Instant recordedAt;
    private @Nullable Actor actor;
    private long version;
    private long lastPosition;
    private final List<Recorded> recorded = new ArrayList<>();
    private @Nullable StoredEvents loadedAhead;
    private @Nullable IdempotencyKey keyToKeep;
    private boolean alone;

    public CommandContext(Request request, Instant recordedAt) {
        this.request = request;
        this.recordedAt = recordedAt;
    }

    public MetaData asMetaData() {
        return MetaData.with(KEY, this);
    }

    public static CommandContext of(Message<?> message) {
        return (CommandContext)
                Objects.requireNonNull(
                        message.getMetaData().get(KEY), "Expected a command sent by the runner");
    }

    public Request request() {
        return request;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Occasion occasion() {
        return new Occasion(
                Objects.requireNonNull(actor, "Rights are judged before the aggregate is asked"),
                recordedAt,
                request.occurredAt() == null ? recordedAt : request.occurredAt());
    }

    void actAs(Actor actor) {
        this.actor = actor;
    }

    /** Nothing else is done in its transaction. */
    void alone() {
        alone = true;
    }

    boolean isAlone() {
        return alone;
    }

    /** The aggregate's events, read along with what had to be asked before. */
    void loadedAhead(StoredEvents events) {
        loadedAhead = events;
    }

    /** Those events, once: afterwards they may be old. */
    @Nullable StoredEvents takeLoadedAhead() {
        var events = loadedAhead;
        loadedAhead = null;
        return events;
    }

    /** The answer is to be kept with this key. */
    void keepAnswerWith(@Nullable IdempotencyKey key) {
        keyToKeep = key;
    }

    /** {@code null} where there is none, or where it is kept already. */
    @Nullable IdempotencyKey keyToKeep() {
        return keyToKeep;
    }

    void keyIsKept() {
        keyToKeep = null;
    }

    /** Notes where the aggregate stands in the log when it was loaded. */
    void loaded(long version, long lastPosition) {
        this.version = version;
        this.lastPosition = lastPosition;
    }

    void recorded(DomainEvent event, EventMeta meta) {
        recorded.add(new Recorded(event, meta));
        version = meta.version();
        lastPosition = meta.position();
    }

    List<Recorded> recorded() {
        return recorded;
    }

    long version() {
        return version;
    }

    long lastPosition() {
        return lastPosition;
    }
}
