package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When services were down, from their incidents. */
@Component
class OutageProjection implements Projection {

    static final String NAME = "outages";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(OutageRow.class, OutageSourceRow.class);
    }

    @EventHandler
    void on(IncidentReported event, EventMeta meta, Rows rows) {
        rows.insert(
                new OutageSourceRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.code(),
                        event.title(),
                        0,
                        event.responsibleSide(),
                        event.responsibleSide() == null ? null : saidByCity(meta)));
        if (event.outageFrom() != null) {
            begin(event.outageFrom(), meta, rows);
        }
    }

    @EventHandler
    void on(IncidentReopened event, EventMeta meta, Rows rows) {
        if (event.outageFrom() != null) {
            begin(event.outageFrom(), meta, rows);
        }
    }

    @EventHandler
    void on(ServiceRestored event, EventMeta meta, Rows rows) {
        if (event.outageFrom() != null) {
            tell(event.outageFrom(), event.restoredAt(), event.responsibleSide(), meta, rows);
        }
    }

    @EventHandler
    void on(OutageCorrected event, EventMeta meta, Rows rows) {
        tell(event.outageFrom(), event.restoredAt(), event.responsibleSide(), meta, rows);
    }

    private static void begin(Instant from, EventMeta meta, Rows rows) {
        var before = rows.get(OutageSourceRow.class, meta.aggregateId());
        var source =
                before.with(before.outages() + 1, before.responsibleSide(), before.sideAllowedBy());
        rows.put(source);
        rows.insert(outage(source, from, null));
    }

    /** The latest outage as it is known now; the first, where there was none. */
    private static void tell(
            Instant from,
            @Nullable Instant until,
            @Nullable ResponsibleSide side,
            EventMeta meta,
            Rows rows) {
        var before = rows.get(OutageSourceRow.class, meta.aggregateId());
        var source = before.with(Math.max(before.outages(), 1), side, saidByCity(meta));
        rows.put(source);
        rows.put(outage(source, from, until));
    }

    private static OutageRow outage(OutageSourceRow source, Instant from, @Nullable Instant until) {
        return new OutageRow(
                source.incidentId(),
                source.outages(),
                source.systemId(),
                from,
                until,
                source.responsibleSide(),
                source.sideAllowedBy());
    }

    private static @Nullable UUID saidByCity(EventMeta meta) {
        return meta.actor().role().isContractor() ? null : meta.actor().person();
    }
}
