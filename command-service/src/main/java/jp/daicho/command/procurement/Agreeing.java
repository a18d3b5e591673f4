package jp.daicho.command.procurement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.inspection.Yen;
import jp.daicho.contract.procurement.AgreeItem;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.ItemAgreed;
import jp.daicho.contract.procurement.NegotiatingParty;
import jp.daicho.contract.procurement.PlannedPriceSet;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.QuotationRequested;
import jp.daicho.contract.procurement.QuotationSubmitted;
import jp.daicho.contract.procurement.RequestQuotation;
import jp.daicho.contract.procurement.SetPlannedPrice;
import jp.daicho.contract.procurement.SettleSpecification;
import jp.daicho.contract.procurement.SpecialSpecification;
import jp.daicho.contract.procurement.SpecificationSettled;
import jp.daicho.contract.procurement.SubmitQuotation;
import jp.daicho.contract.reference.ReferenceTables;

/** Items, price, quotation and what both agree on in the end (III-1.5, III-2.5). */
final class Agreeing {

    private Agreeing() {}

    static List<ProcurementEvent> decide(
            ProcurementState state, AgreeItem command, Occasion occasion, ProcurementFacts facts) {
        var negotiation = open(state);
        var contractor = negotiation.prospective();
        var party = party(occasion, facts.goingOn(contractor), command.minutes() != null);
        var before = negotiation.agreements().get(command.item());
        return before != null && before.content().equals(command.content()) && before.isOf(party)
                ? List.of()
                : List.of(
                        new ItemAgreed(
                                command.item(),
                                command.content(),
                                party,
                                contractor,
                                command.minutes()));
    }

    /**
     * A company acts for itself, the section for the City, or for a company by what is on record.
     */
    private static NegotiatingParty party(Occasion occasion, UUID contractor, boolean onRecord) {
        if (!occasion.actor().role().isContractor()) {
            return onRecord ? NegotiatingParty.CONTRACTOR : NegotiatingParty.CITY;
        }
        mustBeProspective(occasion, contractor);
        return NegotiatingParty.CONTRACTOR;
    }

    private static void mustBeProspective(Occasion occasion, UUID contractor) {
        var actor = occasion.actor();
        if (actor.role().isContractor() && !actor.organisation().equals(contractor)) {
            throw ProcurementProblem.NOT_PROSPECTIVE.because(actor.organisation());
        }
    }

    static List<ProcurementEvent> decide(
            ProcurementState state, SetPlannedPrice command, ProcurementFacts facts) {
        var negotiation = open(state);
        negotiation.prospective();
        agreedByBoth(negotiation);
        if (negotiation.quotation() != null) {
            throw ProcurementProblem.PRICE_AFTER_QUOTATION.because();
        }
        var amount = Yen.whole(command.amount());
        if (!facts.limits().isProper(command.authority(), state.spansYears(), amount)) {
            throw unfit(state, command.authority()).at("/authority");
        }
        var event = new PlannedPriceSet(amount, command.authority(), command.basis());
        return event.equals(negotiation.price()) ? List.of() : List.of(event);
    }

    private static Rejection unfit(ProcurementState state, ContractAuthority authority) {
        return state.spansYears()
                ? ProcurementProblem.AUTHORITY_UNFIT.because(
                        "区長、副区長、総務部長又は契約管財課長のうち予定価格に応じた者",
                        authority.label().ja(),
                        "the one of Mayor, Deputy Mayor, Director of General Affairs and manager of the Contracts and Property Section who is for it",
                        authority.label().en())
                : ProcurementProblem.AUTHORITY_UNFIT.because(
                        "主管部局の長又は主管課長のうち予定価格に応じた者",
                        authority.label().ja(),
                        "the one of head of the owning department and manager of the owning section who is for it",
                        authority.label().en());
    }

    static List<ProcurementEvent> decide(ProcurementState state, RequestQuotation command) {
        var negotiation = open(state);
        var contractor = negotiation.prospective();
        Precondition.PLANNED_PRICE.must(negotiation.price() != null);
        return List.of(
                new QuotationRequested(contractor, command.specification(), command.dueOn()));
    }

    /** A company learns nothing of the planned price: it is judged when both agree in the end. */
    static List<ProcurementEvent> decide(
            ProcurementState state,
            SubmitQuotation command,
            Occasion occasion,
            ProcurementFacts facts) {
        var negotiation = open(state);
        var contractor = negotiation.prospective();
        mustBeProspective(occasion, facts.goingOn(contractor));
        Precondition.QUOTATION_REQUEST.must(negotiation.requested());
        var event =
                new QuotationSubmitted(
                        contractor, Yen.whole(command.amount()), command.reference());
        return event.equals(negotiation.quotation()) ? List.of() : List.of(event);
    }

    /** III-1.5-X1, III-2.5-X1. */
    static List<ProcurementEvent> decide(
            ProcurementState state, SettleSpecification command, ProcuredSystem system) {
        var negotiation = open(state);
        var contractor = negotiation.prospective();
        agreedByBoth(negotiation);
        Precondition.QUOTATION.must(negotiation.quotation() != null);
        var quotation = Objects.requireNonNull(negotiation.quotation());
        var price = Objects.requireNonNull(negotiation.price());
        if (quotation.amount().compareTo(price.amount()) > 0) {
            throw ProcurementProblem.QUOTATION_TOO_HIGH.because();
        }
        SpecialSpecification.neededFor(system.dataClasses()).stream()
                .filter(special -> !command.specialSpecifications().contains(special))
                .sorted()
                .findFirst()
                .ifPresent(missing -> {
                    throw ProcurementProblem.SPECIAL_SPECIFICATION_MISSING
                            .because(missing.label().ja(), missing.label().en())
                            .at("/specialSpecifications");
                });
        return List.of(
                new SpecificationSettled(
                        contractor,
                        command.specification(),
                        command.items(),
                        command.specialSpecifications(),
                        command.consent()));
    }

    private static void agreedByBoth(Negotiation negotiation) {
        for (var row : ReferenceTables.table("III-1-5-1").rows()) {
            var agreement = negotiation.agreements().get(row.code());
            if (agreement == null || !agreement.ofBoth()) {
                throw ProcurementProblem.ITEM_NOT_AGREED.because(row.code());
            }
        }
    }

    private static Negotiation open(ProcurementState state) {
        if (state.negotiation().settled()) {
            throw Choosing.done(ProcurementStep.SETTLEMENT);
        }
        return state.negotiation();
    }
}
