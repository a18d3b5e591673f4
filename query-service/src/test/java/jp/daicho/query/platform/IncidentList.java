package jp.daicho.query.platform;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentReported;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A small projection with every type of column; closing removes a row, reopening brings one back.
 */
final class IncidentList implements Projection {

    @Table("test_incident")
    @Index("system_id, reported_at DESC")
    record Row(
            @Key UUID incidentId,
            UUID systemId,
            @Index String code,
            IncidentKind kind,
            Instant reportedAt,
            @Nullable Instant outageFrom,
            long version,
            BigDecimal weight,
            boolean open,
            List<String> notes,
            List<UUID> items,
            JsonNode raw) {}

    @Table("test_step")
    record Step(@Key UUID incidentId, @Key long version, String type, @Nullable String text) {}

    @Table("test_closed")
    record Closed(@Key String code, UUID incidentId) {}

    private final Consumer<IncidentReported> before;
    private final int version;

    private IncidentList(int version, Consumer<IncidentReported> before) {
        this.version = version;
        this.before = before;
    }

    IncidentList() {
        this(1, e -> {});
    }

    /** Does that before it takes a report. */
    static IncidentList doing(Consumer<IncidentReported> before) {
        return new IncidentList(1, before);
    }

    static IncidentList stoppingAt(String title) {
        return doing(e -> {
            if (e.title().equals(title)) {
                throw new IllegalStateException("cannot take " + title);
            }
        });
    }

    static IncidentList ofVersion(int version) {
        return new IncidentList(version, e -> {});
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String name() {
        return "test_incidents";
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(Row.class, Step.class, Closed.class);
    }

    @EventHandler
    void on(IncidentReported event, EventMeta meta, Rows rows) {
        before.accept(event);
        var raw = EventCodec.mapper().createObjectNode().put("title", event.title()).put("b", 1);
        rows.insert(
                new Row(
                        meta.aggregateId(),
                        meta.system(),
                        event.code(),
                        event.kind(),
                        meta.occurredAt(),
                        event.outageFrom(),
                        meta.version(),
                        new BigDecimal("1.50"),
                        true,
                        List.of(event.title(), "a \"quoted\", {x}\\y"),
                        event.affectedItems(),
                        raw));
        step(meta, rows, event.description());
    }

    @EventHandler
    void on(IncidentClosed event, EventMeta meta, Rows rows) {
        var row = rows.get(Row.class, meta.aggregateId());
        rows.put(new Closed(row.code(), row.incidentId()));
        rows.update(Row.class, meta.aggregateId(), r -> change(r, false, meta, event.note()));
        step(meta, rows, event.note());
    }

    @EventHandler
    void on(IncidentReopened event, EventMeta meta, Rows rows) {
        var row = rows.get(Row.class, meta.aggregateId());
        rows.delete(Closed.class, row.code());
        rows.update(
                Row.class,
                meta.aggregateId(),
                r -> change(r, true, meta, event.getClass().getSimpleName()));
        step(meta, rows, null);
    }

    private static void step(EventMeta meta, Rows rows, @Nullable String text) {
        rows.insert(new Step(meta.aggregateId(), meta.version(), meta.type(), text));
    }

    private static Row change(Row r, boolean open, EventMeta meta, @Nullable String note) {
        var notes = new ArrayList<>(r.notes());
        if (note != null) {
            notes.add(note);
        }
        return new Row(
                r.incidentId,
                r.systemId,
                r.code,
                r.kind,
                r.reportedAt,
                r.outageFrom,
                meta.version(),
                r.weight,
                open,
                notes,
                r.items,
                r.raw);
    }

    /** A report with nothing but what it must have. */
    static IncidentEvent reported(String code, String title) {
        return new IncidentReported(
                code,
                IncidentKind.values()[0],
                Track.values()[0],
                title,
                "line one\n\tand\\two",
                null,
                Instant.parse("2026-04-01T01:02:03.123456789Z"),
                null,
                List.of(new UUID(1, 2), new UUID(3, 4)),
                null);
    }
}
