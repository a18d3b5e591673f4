package jp.daicho.query.verification;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DocumentVerified;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecurrencePreventionRecorded;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.contract.verification.VerificationStarted;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Current-state verifications with what was seen, checked, found and decided. */
@Component
class VerificationProjection implements Projection {

    static final String NAME = "verifications";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                VerificationRow.class,
                ObservationRow.class,
                DocumentCheckRow.class,
                DiscrepancyRow.class,
                VerificationReportRow.class);
    }

    @EventHandler
    void on(VerificationEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        var at = meta.occurredAt();
        switch (event) {
            case VerificationStarted e -> rows.insert(started(e, meta));
            case ObservationsRecorded e -> {
                e.assets().forEach(asset -> rows.put(seen(asset, meta)));
                e.discrepancies().forEach(d -> rows.put(DiscrepancyRow.found(d, meta)));
            }
            case DocumentVerified e -> {
                rows.put(
                        new DocumentCheckRow(
                                id,
                                e.document(),
                                e.outcome(),
                                e.note(),
                                at,
                                meta.actor().person()));
                if (e.discrepancy() != null) {
                    rows.put(DiscrepancyRow.found(e.discrepancy(), meta));
                }
            }
            case DiscrepancyDecided e ->
                    rows.update(
                            DiscrepancyRow.class, e.discrepancyId(), row -> row.decided(e, meta));
            case RecurrencePreventionRecorded e ->
                    change(rows, id, row -> row.preventing(e.measures()));
            case VerificationReportSubmitted e -> {
                rows.insert(
                        new VerificationReportRow(
                                id,
                                e.number(),
                                e.summary(),
                                e.access(),
                                at,
                                e.submittedBy(),
                                e.organisation(),
                                null));
                change(rows, id, row -> row.in(VerificationStatus.REPORTED));
            }
            case VerificationReturned e -> {
                rows.update(
                        VerificationReportRow.class,
                        List.of(id, e.number()),
                        row -> row.returned(at));
                change(rows, id, row -> row.in(VerificationStatus.RETURNED));
            }
            case VerificationConfirmed e ->
                    change(rows, id, row -> row.confirmed(at, meta.actor().person(), e.note()));
        }
        change(rows, id, row -> row.at(meta.version()));
    }

    private static void change(Rows rows, UUID id, UnaryOperator<VerificationRow> change) {
        rows.update(VerificationRow.class, id, change);
    }

    private static VerificationRow started(VerificationStarted event, EventMeta meta) {
        return new VerificationRow(
                meta.aggregateId(),
                meta.system(),
                event.track(),
                event.fiscalYear(),
                event.dueOn(),
                VerificationStatus.STARTED,
                event.method(),
                EventCodec.mapper().valueToTree(event.targets()),
                event.assetKinds().stream().map(Enum::name).toList(),
                meta.occurredAt(),
                meta.actor().person(),
                null,
                null,
                null,
                null,
                meta.version());
    }

    private static ObservationRow seen(ObservedAsset asset, EventMeta meta) {
        return new ObservationRow(
                meta.aggregateId(),
                asset.managementNumber(),
                asset.kind(),
                asset.found(),
                EventCodec.mapper().valueToTree(asset.observed()),
                asset.rarelyUsed(),
                meta.occurredAt(),
                meta.actor().person());
    }
}
