package jp.daicho.query.lawchange;

import java.util.List;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.lawchange.LawChangeClosed;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.ModificationReported;
import jp.daicho.contract.lawchange.ModificationShared;
import jp.daicho.contract.lawchange.ProgressRecorded;
import jp.daicho.contract.lawchange.RequirementsApproved;
import jp.daicho.contract.lawchange.ResultVerified;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.TestRecorded;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Changes by law with every step as it was said last. */
@Component
class LawChangeProjection implements Projection {

    static final String NAME = "law_changes";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                LawChangeRow.class,
                ScopeRow.class,
                RequirementsRow.class,
                WorkPlanRow.class,
                ProgressRow.class,
                TestRow.class,
                ResultRow.class,
                ModificationReportRow.class,
                SharingRow.class,
                ClosureRow.class);
    }

    @EventHandler
    void on(LawChangeOpened event, EventMeta meta, Rows rows) {
        rows.insert(
                new LawChangeRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.title(),
                        event.law(),
                        event.enforcedOn(),
                        event.content(),
                        meta.occurredAt(),
                        meta.version()));
    }

    @EventHandler
    void on(ScopeDecided event, EventMeta meta, Rows rows) {
        rows.put(
                new ScopeRow(
                        meta.aggregateId(),
                        event.scope(),
                        event.contractor(),
                        event.reason(),
                        event.otherMunicipalities(),
                        meta.occurredAt()));
        changed(meta, rows);
    }

    @EventHandler
    void on(RequirementsApproved event, EventMeta meta, Rows rows) {
        rows.put(
                new RequirementsRow(
                        meta.aggregateId(),
                        event.business(),
                        event.maintenance(),
                        event.functional(),
                        meta.occurredAt(),
                        meta.actor().person()));
        changed(meta, rows);
    }

    @EventHandler
    void on(WorkPlanSubmitted event, EventMeta meta, Rows rows) {
        rows.put(
                new WorkPlanRow(
                        meta.aggregateId(),
                        event.revision(),
                        EventCodec.mapper().valueToTree(event.plan()),
                        event.late(),
                        meta.occurredAt(),
                        event.submittedBy()));
        changed(meta, rows);
    }

    @EventHandler
    void on(ProgressRecorded event, EventMeta meta, Rows rows) {
        rows.put(
                new ProgressRow(
                        meta.aggregateId(),
                        meta.version(),
                        event.percent(),
                        event.note(),
                        meta.occurredAt()));
        changed(meta, rows);
    }

    @EventHandler
    void on(TestRecorded event, EventMeta meta, Rows rows) {
        rows.delete(ResultRow.class, meta.aggregateId());
        rows.put(
                new TestRow(
                        meta.aggregateId(),
                        meta.version(),
                        event.subject(),
                        event.regression(),
                        event.passed(),
                        event.result(),
                        meta.occurredAt()));
        changed(meta, rows);
    }

    @EventHandler
    void on(ResultVerified event, EventMeta meta, Rows rows) {
        rows.put(
                new ResultRow(
                        meta.aggregateId(),
                        event.asExpected()
                                ? LawChangeResult.AS_EXPECTED
                                : LawChangeResult.OTHERWISE,
                        event.note(),
                        event.verifiedOn(),
                        event.late()));
        changed(meta, rows);
    }

    @EventHandler
    void on(ModificationReported event, EventMeta meta, Rows rows) {
        rows.put(
                new ModificationReportRow(
                        meta.aggregateId(),
                        event.title(),
                        event.content(),
                        event.reference(),
                        meta.occurredAt(),
                        event.submittedBy()));
        changed(meta, rows);
    }

    @EventHandler
    void on(ModificationShared event, EventMeta meta, Rows rows) {
        rows.put(
                new SharingRow(
                        meta.aggregateId(),
                        event.organisations(),
                        event.content(),
                        meta.occurredAt()));
        changed(meta, rows);
    }

    @EventHandler
    void on(LawChangeClosed event, EventMeta meta, Rows rows) {
        rows.put(
                new ClosureRow(
                        meta.aggregateId(),
                        event.buildReference(),
                        event.note(),
                        meta.occurredAt()));
        changed(meta, rows);
    }

    private static void changed(EventMeta meta, Rows rows) {
        rows.update(
                LawChangeRow.class,
                meta.aggregateId(),
                row ->
                        new LawChangeRow(
                                row.lawChangeId(),
                                row.systemId(),
                                row.title(),
                                row.law(),
                                row.enforcedOn(),
                                row.content(),
                                row.openedAt(),
                                meta.version()));
    }
}
