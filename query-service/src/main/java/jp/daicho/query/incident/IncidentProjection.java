package jp.daicho.query.incident;

import java.util.List;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.work.WorkRecordRegistered;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Incidents as they stand, and what happened to each. */
@Component
class IncidentProjection implements Projection {

    static final String NAME = "incidents";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(IncidentRow.class, IncidentStepRow.class);
    }

    @EventHandler
    void on(IncidentEvent event, EventMeta meta, Rows rows) {
        rows.insert(
                new IncidentStepRow(
                        meta.aggregateId(),
                        meta.version(),
                        meta.type(),
                        meta.occurredAt(),
                        meta.recordedAt(),
                        meta.actor().person(),
                        meta.actor().organisation(),
                        meta.actor().role(),
                        EventCodec.mapper().<JsonNode>valueToTree(event)));
        if (event instanceof IncidentReported reported) {
            rows.insert(new IncidentDraft(reported, meta).row());
        } else {
            rows.update(
                    IncidentRow.class,
                    meta.aggregateId(),
                    row -> IncidentChanges.apply(row, event, meta));
        }
    }

    @EventHandler
    void on(WorkRecordRegistered event, EventMeta meta, Rows rows) {
        if (event.incidentId() != null) {
            rows.update(
                    IncidentRow.class,
                    event.incidentId(),
                    row -> {
                        var draft = new IncidentDraft(row);
                        draft.workRecords++;
                        return draft.row();
                    });
        }
    }
}
