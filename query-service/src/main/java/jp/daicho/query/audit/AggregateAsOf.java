package jp.daicho.query.audit;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.daicho.contract.EventCodec;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one aggregate say together: each field as the last of them said it, in the
 * order in which the aggregate took them.
 */
final class AggregateAsOf {

    private static final int MOST_EVENTS = 200;

    private final @Nullable Instant asOf;
    private final @Nullable Instant recordedAsOf;
    private final Map<String, AggregateAsOfView.Field> fields = new TreeMap<>();
    private final Deque<AuditRow> events = new ArrayDeque<>();
    private long count;
    private long version;

    /**
     * As of two moments, each of them included.
     *
     * @param asOf what happened until then; {@code null}: everything
     * @param recordedAsOf what was known then; {@code null}: everything
     */
    AggregateAsOf(@Nullable Instant asOf, @Nullable Instant recordedAsOf) {
        this.asOf = asOf;
        this.recordedAsOf = recordedAsOf;
    }

    /** The next event of the aggregate. */
    void take(AuditRow event) {
        if (isAfter(event.occurredAt(), asOf) || isAfter(event.recordedAt(), recordedAsOf)) {
            return;
        }
        for (var field : EventCodec.mapper().readTree(event.payload()).properties()) {
            var known = fields.get(field.getKey());
            if (known == null || !known.value().equals(field.getValue())) {
                fields.put(
                        field.getKey(),
                        new AggregateAsOfView.Field(
                                field.getKey(),
                                field.getValue(),
                                event.occurredAt(),
                                event.recordedAt(),
                                event.position()));
            }
        }
        count++;
        version = event.version();
        events.addLast(event);
        if (events.size() > MOST_EVENTS) {
            events.removeFirst();
        }
    }

    private static boolean isAfter(Instant moment, @Nullable Instant limit) {
        return limit != null && moment.isAfter(limit);
    }

    long count() {
        return count;
    }

    long version() {
        return version;
    }

    List<AggregateAsOfView.Field> fields() {
        return List.copyOf(fields.values());
    }

    /** The last of them, oldest first. */
    List<AuditRow> events() {
        return new ArrayList<>(events);
    }
}
