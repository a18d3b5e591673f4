package jp.daicho.query.work;

import java.util.List;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.work.WorkRecordCorrected;
import jp.daicho.contract.work.WorkRecordRegistered;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The maintenance and operation records as they stand. */
@Component
class WorkRecordProjection implements Projection {

    static final String NAME = "work_records";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(WorkRecordRow.class);
    }

    @EventHandler
    void on(WorkRecordRegistered event, EventMeta meta, Rows rows) {
        rows.insert(
                new WorkRecordRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.code(),
                        event.track(),
                        event.nature(),
                        event.content(),
                        event.performedFrom(),
                        event.performedAt(),
                        event.incidentId(),
                        event.planItem(),
                        meta.actor().person(),
                        meta.actor().organisation(),
                        meta.occurredAt(),
                        0,
                        null,
                        meta.version()));
    }

    @EventHandler
    void on(WorkRecordCorrected event, EventMeta meta, Rows rows) {
        rows.update(
                WorkRecordRow.class,
                meta.aggregateId(),
                row ->
                        new WorkRecordRow(
                                row.workRecordId(),
                                row.systemId(),
                                row.code(),
                                event.track(),
                                event.nature(),
                                event.content(),
                                event.performedFrom(),
                                event.performedAt(),
                                row.incidentId(),
                                event.planItem(),
                                row.registeredBy(),
                                row.registeredByOrganisation(),
                                row.registeredAt(),
                                row.corrections() + 1,
                                event.reason(),
                                meta.version()));
    }
}
