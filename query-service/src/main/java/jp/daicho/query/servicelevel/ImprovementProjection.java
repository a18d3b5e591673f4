package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.GuidanceRecorded;
import jp.daicho.contract.servicelevel.ImprovementAskedFor;
import jp.daicho.contract.servicelevel.ImprovementMissed;
import jp.daicho.contract.servicelevel.ImprovementOutcome;
import jp.daicho.contract.servicelevel.ImprovementPlanAccepted;
import jp.daicho.contract.servicelevel.ImprovementPlanOpened;
import jp.daicho.contract.servicelevel.ImprovementPlanReturned;
import jp.daicho.contract.servicelevel.ImprovementPlanSubmitted;
import jp.daicho.contract.servicelevel.ImprovementStatus;
import jp.daicho.contract.servicelevel.ImprovementVerified;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Improvement plans: what they are about, how they stand, and whether it improved. */
@Component
class ImprovementProjection implements Projection {

    static final String NAME = "improvements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(ImprovementPlanRow.class, ImprovementProgressRow.class, GuidanceRow.class);
    }

    @EventHandler
    void on(ImprovementPlanOpened event, EventMeta meta, Rows rows) {
        var missed = event.missed();
        rows.insert(
                new ImprovementPlanRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.reportId(),
                        event.slaId(),
                        event.period(),
                        missed.item(),
                        missed.name(),
                        null,
                        missed.comparison(),
                        missed.target(),
                        missed.value(),
                        meta.occurredAt(),
                        event.dueOn(),
                        ImprovementOutcome.OPEN,
                        null,
                        null,
                        null));
        rows.insert(ImprovementProgressRow.due(meta.aggregateId(), meta.version()));
    }

    @EventHandler
    void on(ImprovementAskedFor event, EventMeta meta, Rows rows) {
        rows.insert(
                new ImprovementPlanRow(
                        meta.aggregateId(),
                        meta.system(),
                        null,
                        null,
                        null,
                        null,
                        event.subject(),
                        event.reason(),
                        null,
                        null,
                        null,
                        meta.occurredAt(),
                        event.dueOn(),
                        ImprovementOutcome.NOT_MEASURED,
                        null,
                        null,
                        null));
        rows.insert(ImprovementProgressRow.due(meta.aggregateId(), meta.version()));
    }

    @EventHandler
    void on(ImprovementPlanSubmitted event, EventMeta meta, Rows rows) {
        rows.update(
                ImprovementProgressRow.class,
                meta.aggregateId(),
                row ->
                        new ImprovementProgressRow(
                                row.improvementPlanId(),
                                ImprovementStatus.SUBMITTED,
                                event.revision(),
                                event.cause(),
                                EventCodec.mapper().valueToTree(event.measures()),
                                row.firstSubmittedAt() == null
                                        ? meta.occurredAt()
                                        : row.firstSubmittedAt(),
                                meta.occurredAt(),
                                event.submittedBy(),
                                null,
                                null,
                                null,
                                List.of(),
                                row.guidance(),
                                meta.version()));
    }

    @EventHandler
    void on(ImprovementPlanAccepted event, EventMeta meta, Rows rows) {
        decide(ImprovementStatus.ACCEPTED, event.note(), List.of(), meta, rows);
    }

    @EventHandler
    void on(ImprovementPlanReturned event, EventMeta meta, Rows rows) {
        decide(ImprovementStatus.RETURNED, null, event.deficiencies(), meta, rows);
    }

    private static void decide(
            ImprovementStatus status,
            @Nullable String note,
            List<String> deficiencies,
            EventMeta meta,
            Rows rows) {
        rows.update(
                ImprovementProgressRow.class,
                meta.aggregateId(),
                row ->
                        row.decided(
                                status,
                                meta.occurredAt(),
                                meta.actor().person(),
                                note,
                                deficiencies,
                                meta.version()));
    }

    @EventHandler
    void on(GuidanceRecorded event, EventMeta meta, Rows rows) {
        rows.insert(
                new GuidanceRow(
                        meta.aggregateId(),
                        event.number(),
                        event.checked(),
                        event.guidance(),
                        meta.occurredAt(),
                        meta.actor().person()));
        rows.update(
                ImprovementProgressRow.class,
                meta.aggregateId(),
                row -> row.at(event.number(), meta.version()));
    }

    @EventHandler
    void on(ImprovementVerified event, EventMeta meta, Rows rows) {
        show(
                ImprovementOutcome.VERIFIED,
                event.reportId(),
                event.period(),
                event.value(),
                meta,
                rows);
    }

    @EventHandler
    void on(ImprovementMissed event, EventMeta meta, Rows rows) {
        show(
                ImprovementOutcome.UNIMPROVED,
                event.reportId(),
                event.period(),
                event.value(),
                meta,
                rows);
    }

    private static void show(
            ImprovementOutcome outcome,
            UUID report,
            String period,
            @Nullable BigDecimal value,
            EventMeta meta,
            Rows rows) {
        rows.update(
                ImprovementPlanRow.class,
                meta.aggregateId(),
                row -> row.shown(outcome, report, period, value));
        rows.update(
                ImprovementProgressRow.class,
                meta.aggregateId(),
                row -> row.at(row.guidance(), meta.version()));
    }
}
