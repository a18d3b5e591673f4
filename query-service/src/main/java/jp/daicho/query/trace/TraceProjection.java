package jp.daicho.query.trace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.tie.Reference;
import jp.daicho.contract.tie.Ties;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The ties between aggregates: by the ids in their events ({@link Ties}), by the codes of measured
 * items, and by what the ledger did by itself because of an event.
 */
@Component
class TraceProjection implements Projection {

    static final String NAME = "trace";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Ties ties = new Ties();

    @Override
    public String name() {
        return NAME;
    }

    /** 2: an inspection is tied to its work report of the ledger. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                EdgeRow.class,
                ReactionRow.class,
                PartRow.class,
                AgreedItemRow.class,
                BeginningRow.class);
    }

    @EventHandler
    void on(DomainEvent event, EventMeta meta, Rows rows) {
        begin(meta, rows);
        var edges = new Edges(meta, rows);
        for (var reference : ties.of(meta.type())) {
            var ids = ties.ids(meta.type(), reference, event);
            switch (reference) {
                case Reference.Tie tie ->
                        ids.forEach(id -> edges.add(tie.path(), typeOf(id, tie.to(), rows), id));
                case Reference.Announced part ->
                        ids.forEach(id ->
                                rows.put(
                                        new PartRow(id, meta.aggregateType(), meta.aggregateId())));
                case Reference.TakenUp part ->
                        ids.forEach(id ->
                                rows.find(PartRow.class, id)
                                        .ifPresent(p -> edges.add(part.path(), p.type(), p.id())));
                case Reference.Untied _ -> {
                    // nothing to follow
                }
            }
        }
        switch (event) {
            case SlaAgreed agreed -> agree(agreed.terms(), meta, rows);
            case SlaAmended amended -> agree(amended.terms(), meta, rows);
            case MeasurementsRecorded measured -> measured(measured, meta, rows, edges);
            default -> {
                // says nothing of measured items
            }
        }
        if (meta.actor().role() == Role.POLICY && ID.matcher(meta.causation()).matches()) {
            rows.insert(
                    new ReactionRow(
                            meta.position(),
                            meta.aggregateType(),
                            meta.aggregateId(),
                            UUID.fromString(meta.causation()),
                            meta.type(),
                            meta.eventId(),
                            meta.occurredAt(),
                            meta.recordedAt(),
                            sorted(meta.systems())));
        }
    }

    /** Of several possible types that of which the thing has had an event; else the first. */
    private static String typeOf(UUID id, List<String> possible, Rows rows) {
        var first = possible.getFirst();
        return possible.size() == 1
                ? first
                : rows.findBy(BeginningRow.class, "aggregateId", id).stream()
                        .map(BeginningRow::aggregateType)
                        .filter(possible::contains)
                        .findFirst()
                        .orElse(first);
    }

    private static void begin(EventMeta meta, Rows rows) {
        if (meta.guideline().isEmpty()) {
            return;
        }
        var known =
                meta.version() == 1
                        ? Optional.<BeginningRow>empty()
                        : rows.find(BeginningRow.class, List.of(meta.aggregateId(), meta.type()));
        var systems = new TreeSet<>(meta.systems());
        var guideline = new TreeSet<>(meta.guideline());
        long position = meta.position();
        if (known.isPresent()) {
            var before = known.get();
            if (before.systems().containsAll(systems)
                    && before.guideline().containsAll(guideline)) {
                return;
            }
            systems.addAll(before.systems());
            guideline.addAll(before.guideline());
            position = before.position();
        }
        rows.put(
                new BeginningRow(
                        meta.aggregateId(),
                        meta.type(),
                        meta.aggregateType(),
                        position,
                        List.copyOf(systems),
                        List.copyOf(guideline)));
    }

    private static void agree(SlaTerms terms, EventMeta meta, Rows rows) {
        for (var item : terms.items()) {
            rows.put(new AgreedItemRow(meta.system(), item.code(), meta.aggregateId()));
        }
    }

    /** Measurements know the code of what was measured; the agreement knows what the code means. */
    private static void measured(
            MeasurementsRecorded event, EventMeta meta, Rows rows, Edges edges) {
        event.rollUps().stream()
                .map(DailyRollUp::item)
                .distinct()
                .flatMap(item ->
                        rows.find(AgreedItemRow.class, List.of(meta.system(), item)).stream())
                .map(AgreedItemRow::slaId)
                .distinct()
                .forEach(sla -> edges.add(Reasons.MEASURED, SlaEvent.TYPE.name(), sla));
    }

    private static List<UUID> sorted(Set<UUID> systems) {
        return List.copyOf(new TreeSet<>(systems));
    }

    /** The ties that one event adds. */
    private static final class Edges {

        private final EventMeta meta;
        private final Rows rows;
        private int number;

        Edges(EventMeta meta, Rows rows) {
            this.meta = meta;
            this.rows = rows;
        }

        void add(String path, String toType, UUID to) {
            if (to.equals(meta.aggregateId()) && toType.equals(meta.aggregateType())) {
                return;
            }
            // what is new is tied to nothing yet, and need not be looked for
            if (meta.version() > 1 && isKnown(path, to)) {
                return;
            }
            rows.put(
                    new EdgeRow(
                            meta.aggregateId(),
                            to,
                            meta.type(),
                            path,
                            meta.aggregateType(),
                            toType,
                            EdgeNumber.of(meta.position(), number++),
                            meta.position(),
                            meta.eventId(),
                            meta.occurredAt(),
                            meta.recordedAt(),
                            sorted(meta.systems())));
        }

        private boolean isKnown(String path, UUID to) {
            var key = List.of(meta.aggregateId(), to, meta.type(), path);
            return rows.find(EdgeRow.class, key)
                    .filter(known -> known.position() != meta.position())
                    .isPresent();
        }
    }
}
