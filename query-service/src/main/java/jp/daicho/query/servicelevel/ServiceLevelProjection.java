package jp.daicho.query.servicelevel;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaBasedOnPlan;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.SlaYearEvaluated;
import jp.daicho.contract.servicelevel.YearResult;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Agreements with all their terms, announced stops, and what was measured. */
@Component
class ServiceLevelProjection implements Projection {

    static final String NAME = "servicelevels";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                SlaRow.class,
                SlaTermsRow.class,
                PlannedOutageRow.class,
                MeasurementBatchRow.class,
                RollUpRow.class,
                CoverageRow.class,
                MeasuredSystemRow.class,
                SlaYearRow.class,
                PlanBasisRow.class);
    }

    @EventHandler
    void on(SystemRegistered event, EventMeta meta, Rows rows) {
        rows.insert(new MeasuredSystemRow(meta.aggregateId(), event.code(), event.name()));
    }

    @EventHandler
    void on(SlaAgreed event, EventMeta meta, Rows rows) {
        var terms = event.terms();
        rows.insert(
                new SlaRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.code(),
                        event.title(),
                        event.contractId(),
                        meta.occurredAt(),
                        terms.effectiveFrom(),
                        terms.effectiveTo(),
                        terms.serviceHours().timeZone(),
                        terms.items().size(),
                        1,
                        meta.version()));
        keep(terms, null, meta, rows);
    }

    @EventHandler
    void on(SlaAmended event, EventMeta meta, Rows rows) {
        var terms = event.terms();
        rows.update(
                SlaRow.class,
                meta.aggregateId(),
                row -> row.amended(terms.effectiveTo(), terms.items().size(), meta.version()));
        keep(terms, event.reason(), meta, rows);
    }

    private static void keep(SlaTerms terms, @Nullable String reason, EventMeta meta, Rows rows) {
        rows.insert(
                new SlaTermsRow(
                        meta.aggregateId(),
                        terms.effectiveFrom(),
                        reason,
                        EventCodec.mapper().<JsonNode>valueToTree(terms)));
    }

    @EventHandler
    void on(PlannedOutageRecorded event, EventMeta meta, Rows rows) {
        rows.insert(
                new PlannedOutageRow(
                        meta.aggregateId(),
                        event.number(),
                        meta.system(),
                        event.from(),
                        event.until(),
                        event.notifiedAt(),
                        event.inTime(),
                        event.reason(),
                        meta.actor().person()));
        rows.update(SlaRow.class, meta.aggregateId(), row -> row.at(meta.version()));
    }

    @EventHandler
    void on(SlaBasedOnPlan event, EventMeta meta, Rows rows) {
        var basis = event.basis();
        for (var based : basis.items()) {
            rows.put(
                    new PlanBasisRow(
                            meta.aggregateId(),
                            event.effectiveFrom(),
                            based.item(),
                            meta.system(),
                            basis.planId(),
                            basis.revision(),
                            based.monitoringItem()));
        }
        rows.update(SlaRow.class, meta.aggregateId(), row -> row.at(meta.version()));
    }

    @EventHandler
    void on(SlaYearEvaluated event, EventMeta meta, Rows rows) {
        var results = event.results();
        rows.insert(
                new SlaYearRow(
                        meta.aggregateId(),
                        event.fiscalYear(),
                        meta.system(),
                        results.stream().mapToInt(YearResult::met).sum(),
                        results.stream().mapToInt(YearResult::missed).sum(),
                        results.stream().mapToInt(YearResult::undecided).sum(),
                        event.satisfaction().method(),
                        event.satisfaction().answers(),
                        event.satisfaction().satisfiedPercent(),
                        event.satisfaction().comment(),
                        event.cost().annualCost(),
                        event.cost().isSound(),
                        event.cost().reason(),
                        EventCodec.mapper().<JsonNode>valueToTree(results),
                        EventCodec.mapper().<JsonNode>valueToTree(event.changes()),
                        event.conclusion(),
                        meta.occurredAt(),
                        meta.actor().person()));
        rows.update(SlaRow.class, meta.aggregateId(), row -> row.at(meta.version()));
    }

    @EventHandler
    void on(MeasurementsRecorded event, EventMeta meta, Rows rows) {
        var batch = meta.aggregateId();
        if (event.corrects() != null) {
            correct(event.corrects(), batch, rows);
        }
        rows.insert(
                new MeasurementBatchRow(
                        batch,
                        meta.system(),
                        event.source(),
                        event.batch(),
                        event.digest(),
                        event.samples(),
                        event.refused().size(),
                        event.firstAt(),
                        event.lastAt(),
                        meta.recordedAt(),
                        meta.actor().person(),
                        event.corrects(),
                        null,
                        meta.version()));
        for (var daily : event.rollUps()) {
            var values = daily.values();
            rows.insert(
                    new RollUpRow(
                            batch,
                            daily.item(),
                            daily.day(),
                            meta.system(),
                            values.count(),
                            values.good(),
                            values.sum(),
                            values.min(),
                            values.max(),
                            values.sketch() == null ? null : values.sketch().toString(),
                            true));
        }
        for (var covered : event.covered()) {
            int number = 0;
            for (var span : covered.spans()) {
                rows.insert(
                        new CoverageRow(
                                batch,
                                covered.item(),
                                ++number,
                                meta.system(),
                                span.from(),
                                span.until(),
                                true));
            }
        }
    }

    private static void correct(UUID corrected, UUID by, Rows rows) {
        rows.update(MeasurementBatchRow.class, corrected, row -> row.correctedBy(by));
        rows.findBy(RollUpRow.class, "batchId", corrected)
                .forEach(row -> rows.put(row.corrected()));
        rows.findBy(CoverageRow.class, "batchId", corrected)
                .forEach(row -> rows.put(row.corrected()));
    }
}
