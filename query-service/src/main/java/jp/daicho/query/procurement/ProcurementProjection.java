package jp.daicho.query.procurement;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.procurement.BudgetRequested;
import jp.daicho.contract.procurement.ConclusionEvent;
import jp.daicho.contract.procurement.DisclosureDecided;
import jp.daicho.contract.procurement.EstimateRecorded;
import jp.daicho.contract.procurement.NegotiationEvent;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationEndorsed;
import jp.daicho.contract.procurement.StepSkipped;
import jp.daicho.contract.register.Solution;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Procurements with their steps, exit criteria, specifications, negotiations and contracts. */
@Component
class ProcurementProjection implements Projection {

    static final String NAME = "procurements";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                ProcurementRow.class,
                ProcurementStepRow.class,
                ProcurementCriterionRow.class,
                ProcurementSpecificationRow.class,
                ProcurementAmountRow.class,
                ProcurementDisclosureRow.class,
                ProcurementProposalRow.class,
                ProcurementItemRow.class,
                ProcurementSettlementRow.class,
                ProcurementConclusionRow.class);
    }

    @EventHandler
    void on(ProcurementEvent event, EventMeta meta, Rows rows) {
        switch (event) {
            case ProcurementOpened e -> open(e, meta, rows);
            case EstimateRecorded e -> {
                amount(
                        AmountKind.ESTIMATE,
                        e.contractor(),
                        null,
                        e.amount(),
                        e.reference(),
                        meta,
                        rows);
                Progress.done(ProcurementStep.PLAN, meta, rows);
            }
            case BudgetRequested e -> {
                amount(
                        AmountKind.BUDGET_REQUEST,
                        null,
                        e.fiscalYear(),
                        e.amount(),
                        e.reference(),
                        meta,
                        rows);
                Progress.done(ProcurementStep.BUDGET, meta, rows);
            }
            case StepSkipped e -> Progress.skip(e, meta, rows);
            case SpecificationDrafted e -> draft(e, meta, rows);
            case SpecificationEndorsed e -> change(meta, rows, row -> row.endorsed(e.revision()));
            case SpecificationApproved e -> approve(e, meta, rows);
            case DisclosureDecided e ->
                    rows.put(
                            new ProcurementDisclosureRow(
                                    meta.aggregateId(),
                                    e.document(),
                                    e.disclosure(),
                                    e.reason(),
                                    meta.occurredAt()));
            case NegotiationEvent e -> Talks.on(e, meta, rows);
            case ConclusionEvent e -> Ending.on(e, meta, rows);
        }
        change(meta, rows, row -> row.at(meta.version()));
    }

    @EventHandler
    void on(ContractorMerged event, EventMeta meta, Rows rows) {
        for (var row : rows.findBy(ProcurementRow.class, "contractor", meta.aggregateId())) {
            rows.update(
                    ProcurementRow.class,
                    row.procurementId(),
                    before -> before.goesOnWith(event.into()));
        }
    }

    private static void open(ProcurementOpened event, EventMeta meta, Rows rows) {
        rows.insert(ProcurementRow.opened(event, meta));
        Progress.begin(meta.aggregateId(), event.track(), meta, rows);
    }

    private static void amount(
            AmountKind kind,
            @Nullable UUID contractor,
            @Nullable Integer fiscalYear,
            BigDecimal amount,
            String reference,
            EventMeta meta,
            Rows rows) {
        rows.insert(
                new ProcurementAmountRow(
                        meta.aggregateId(),
                        meta.version(),
                        kind,
                        contractor,
                        fiscalYear,
                        amount,
                        reference,
                        meta.occurredAt()));
    }

    /** Another revision is approved anew. */
    private static void draft(SpecificationDrafted event, EventMeta meta, Rows rows) {
        rows.insert(
                new ProcurementSpecificationRow(
                        meta.aggregateId(),
                        event.revision(),
                        event.title(),
                        event.reference(),
                        event.draftedBy(),
                        meta.occurredAt(),
                        json(event.items()),
                        json(event.deliverables()),
                        json(event.reflections()),
                        event.ictBcpSupport()));
        change(meta, rows, row -> row.drafted(event.revision()));
        Progress.again(ProcurementStep.SPECIFICATION, meta, rows);
    }

    private static JsonNode json(Object value) {
        return EventCodec.mapper().valueToTree(value);
    }

    private static void approve(SpecificationApproved event, EventMeta meta, Rows rows) {
        change(meta, rows, row -> row.approved(event.revision()));
        Progress.done(ProcurementStep.SPECIFICATION, meta, rows);
        Progress.met("III-1.3-X1", meta, rows);
        Progress.criterion("III-1.3-X2", asked(event, Solution.PACKAGE), meta, rows);
        Progress.criterion("III-1.3-X3", asked(event, Solution.BESPOKE), meta, rows);
        Progress.met("III-2.3-X1", meta, rows);
    }

    private static CriterionStatus asked(SpecificationApproved event, Solution of) {
        return event.solution() == of || event.solution() == Solution.NOT_RECORDED
                ? CriterionStatus.MET
                : CriterionStatus.NOT_APPLICABLE;
    }

    private static void change(EventMeta meta, Rows rows, UnaryOperator<ProcurementRow> change) {
        rows.update(ProcurementRow.class, meta.aggregateId(), change);
    }
}
