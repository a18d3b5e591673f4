package jp.daicho.command.procurement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.MethodChosen;
import jp.daicho.contract.procurement.NegotiationEvent;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.PriorityRightRevoked;
import jp.daicho.contract.procurement.ProcurementFailed;
import jp.daicho.contract.procurement.ProposalsRanked;
import jp.daicho.contract.procurement.QuotationRequested;
import jp.daicho.contract.procurement.QuotationSubmitted;
import jp.daicho.contract.procurement.RankedProposal;
import jp.daicho.contract.procurement.SpecificationSettled;
import org.jspecify.annotations.Nullable;

/**
 * How far the negotiation has come. Who loses the right to negotiate takes all that was negotiated
 * along.
 *
 * @param ranking contractors from the best, without those who lost the right
 * @param revoked whether anybody lost it
 * @param contractor the prospective contractor; {@code null} while nobody is
 * @param requested whether a quotation was asked for
 */
record Negotiation(
        @Nullable MethodChosen method,
        List<UUID> ranking,
        boolean revoked,
        @Nullable UUID contractor,
        Map<String, Agreement> agreements,
        @Nullable PlannedPriceSet price,
        boolean requested,
        @Nullable QuotationSubmitted quotation,
        boolean settled,
        boolean failed) {

    static final Negotiation NONE =
            new Negotiation(
                    null, List.of(), false, null, Map.of(), null, false, null, false, false);

    boolean begun() {
        return revoked || price != null || !agreements.isEmpty();
    }

    UUID prospective() {
        Precondition.CONTRACTOR.must(contractor != null);
        return Objects.requireNonNull(contractor);
    }

    Negotiation next(NegotiationEvent event) {
        return switch (event) {
            case MethodChosen e ->
                    new Negotiation(
                            e,
                            List.of(),
                            false,
                            e.contractor(),
                            Map.of(),
                            null,
                            false,
                            null,
                            false,
                            false);
            case ProposalsRanked e ->
                    with(e.ranking().stream().map(RankedProposal::contractor).toList(), false);
            case PriorityRightRevoked e -> with(ranking.subList(1, ranking.size()), true);
            case ItemAgreed e -> agreed(e);
            case PlannedPriceSet e -> with(e, requested, quotation, settled);
            case QuotationRequested e -> with(price, true, quotation, settled);
            case QuotationSubmitted e -> with(price, true, e, settled);
            case SpecificationSettled e -> with(price, requested, quotation, true);
            case ProcurementFailed e ->
                    new Negotiation(
                            method,
                            ranking,
                            revoked,
                            contractor,
                            agreements,
                            price,
                            requested,
                            quotation,
                            settled,
                            true);
        };
    }

    private Negotiation with(List<UUID> left, boolean lost) {
        return new Negotiation(
                method,
                List.copyOf(left),
                lost,
                left.isEmpty() ? null : left.getFirst(),
                Map.of(),
                null,
                false,
                null,
                false,
                false);
    }

    /** What is agreed otherwise is asked for, and quoted, anew. */
    private Negotiation agreed(ItemAgreed event) {
        var before = agreements.get(event.item());
        var all = new HashMap<>(agreements);
        all.put(event.item(), Agreement.next(before, event));
        var changed = before != null && !before.content().equals(event.content());
        return new Negotiation(
                method,
                ranking,
                revoked,
                contractor,
                Map.copyOf(all),
                changed ? null : price,
                !changed && requested,
                changed ? null : quotation,
                settled,
                failed);
    }

    private Negotiation with(
            @Nullable PlannedPriceSet newPrice,
            boolean asked,
            @Nullable QuotationSubmitted quoted,
            boolean done) {
        return new Negotiation(
                method,
                ranking,
                revoked,
                contractor,
                agreements,
                newPrice,
                asked,
                quoted,
                done,
                failed);
    }
}
