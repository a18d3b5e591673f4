package jp.daicho.contract.procurement;

/**
 * What can be asked from the choice of the method to the settled specification (III-1.4, 1.5,
 * III-2.4, 2.5).
 */
public sealed interface NegotiationCommand extends ProcurementCommand
        permits ChooseMethod,
                RankProposals,
                RevokePriorityRight,
                AgreeItem,
                SetPlannedPrice,
                RequestQuotation,
                SubmitQuotation,
                SettleSpecification,
                FailProcurement {}
