package jp.daicho.contract.procurement;

/** What can have happened from the choice of the method to the settled specification. */
public sealed interface NegotiationEvent extends ProcurementEvent
        permits MethodChosen,
                ProposalsRanked,
                PriorityRightRevoked,
                ItemAgreed,
                PlannedPriceSet,
                QuotationRequested,
                QuotationSubmitted,
                SpecificationSettled,
                ProcurementFailed {}
