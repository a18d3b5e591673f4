package jp.daicho.query.procurement;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.NegotiationEvent;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.PriorityRightRevoked;
import jp.daicho.contract.procurement.ProcurementFailed;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.ProposalsRanked;
import jp.daicho.contract.procurement.QuotationRequested;
import jp.daicho.contract.procurement.QuotationSubmitted;
import jp.daicho.contract.procurement.SpecificationSettled;
import jp.daicho.query.platform.Rows;
import org.jspecify.annotations.Nullable;

/** What events of the negotiation do to its rows. */
final class Talks {

    private Talks() {}

    static void on(NegotiationEvent event, EventMeta meta, Rows rows) {
        switch (event) {
            case MethodChosen e -> choose(e, meta, rows);
            case ProposalsRanked e -> rank(e, meta, rows);
            case PriorityRightRevoked e -> revoke(e, meta, rows);
            case ItemAgreed e -> agree(e, meta, rows);
            case PlannedPriceSet e -> {
                forget(EnumSet.of(AmountKind.PLANNED_PRICE), meta, rows);
                amount(AmountKind.PLANNED_PRICE, null, e.amount(), e.basis(), meta, rows);
            }
            case QuotationRequested e -> change(meta, rows, row -> row.requested(e));
            case QuotationSubmitted e -> {
                forget(EnumSet.of(AmountKind.QUOTATION), meta, rows);
                amount(AmountKind.QUOTATION, e.contractor(), e.amount(), e.reference(), meta, rows);
            }
            case SpecificationSettled e -> settle(e, meta, rows);
            case ProcurementFailed e -> change(meta, rows, row -> row.is(ProcurementStatus.FAILED));
        }
    }

    private static void choose(MethodChosen event, EventMeta meta, Rows rows) {
        change(meta, rows, row -> row.chosen(event));
        switch (event.method()) {
            case SINGLE_SOURCE -> Progress.done(ProcurementStep.EXECUTION, meta, rows);
            case COMPETITIVE, PROPOSAL -> Progress.again(ProcurementStep.EXECUTION, meta, rows);
            case INCLUDED_IN_BUILD -> {}
        }
    }

    private static void rank(ProposalsRanked event, EventMeta meta, Rows rows) {
        rows.findBy(ProcurementProposalRow.class, "procurementId", meta.aggregateId())
                .forEach(row ->
                        rows.delete(
                                ProcurementProposalRow.class,
                                List.of(row.procurementId(), row.place())));
        for (int i = 0; i < event.ranking().size(); i++) {
            var proposal = event.ranking().get(i);
            rows.insert(
                    new ProcurementProposalRow(
                            meta.aggregateId(),
                            i + 1,
                            proposal.contractor(),
                            proposal.evaluation(),
                            null,
                            null));
        }
        change(meta, rows, row -> row.negotiatedWith(event.ranking().getFirst().contractor()));
        Progress.done(ProcurementStep.EXECUTION, meta, rows);
    }

    private static void revoke(PriorityRightRevoked event, EventMeta meta, Rows rows) {
        for (var row :
                rows.findBy(ProcurementProposalRow.class, "procurementId", meta.aggregateId())) {
            if (row.contractor().equals(event.contractor())) {
                rows.update(
                        ProcurementProposalRow.class,
                        List.of(row.procurementId(), row.place()),
                        lost -> lost.revoked(meta.occurredAt(), event.reason()));
            }
        }
        rows.findBy(ProcurementItemRow.class, "procurementId", meta.aggregateId())
                .forEach(row ->
                        rows.delete(
                                ProcurementItemRow.class,
                                List.of(row.procurementId(), row.item())));
        forget(EnumSet.of(AmountKind.PLANNED_PRICE, AmountKind.QUOTATION), meta, rows);
        change(meta, rows, row -> row.negotiatedWith(event.next()));
        if (event.next() == null) {
            Progress.again(ProcurementStep.EXECUTION, meta, rows);
        }
    }

    /** What is agreed otherwise is asked for, and quoted, anew. */
    private static void agree(ItemAgreed event, EventMeta meta, Rows rows) {
        var before =
                rows.find(ProcurementItemRow.class, List.of(meta.aggregateId(), event.item()))
                        .orElse(null);
        rows.put(ProcurementItemRow.next(before, event, meta));
        if (before != null && !before.content().equals(event.content())) {
            forget(EnumSet.of(AmountKind.PLANNED_PRICE, AmountKind.QUOTATION), meta, rows);
            change(meta, rows, row -> row.negotiatedWith(row.contractor()));
        }
    }

    private static void settle(SpecificationSettled event, EventMeta meta, Rows rows) {
        rows.insert(
                new ProcurementSettlementRow(
                        meta.aggregateId(),
                        event.contractor(),
                        event.specification(),
                        EventCodec.mapper().valueToTree(event.items()),
                        event.specialSpecifications().stream().map(Enum::name).toList(),
                        event.consent(),
                        meta.occurredAt()));
        Progress.done(ProcurementStep.SETTLEMENT, meta, rows);
        Progress.met("III-1.5-X1", meta, rows);
        Progress.met("III-2.5-X1", meta, rows);
    }

    private static void forget(Set<AmountKind> kinds, EventMeta meta, Rows rows) {
        for (var row :
                rows.findBy(ProcurementAmountRow.class, "procurementId", meta.aggregateId())) {
            if (kinds.contains(row.kind())) {
                rows.delete(ProcurementAmountRow.class, List.of(row.procurementId(), row.number()));
            }
        }
    }

    private static void amount(
            AmountKind kind,
            @Nullable UUID contractor,
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
                        null,
                        amount,
                        reference,
                        meta.occurredAt()));
    }

    private static void change(EventMeta meta, Rows rows, UnaryOperator<ProcurementRow> change) {
        rows.update(ProcurementRow.class, meta.aggregateId(), change);
    }
}
