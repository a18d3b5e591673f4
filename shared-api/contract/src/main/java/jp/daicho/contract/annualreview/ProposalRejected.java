package jp.daicho.contract.annualreview;

import java.util.UUID;
import jp.daicho.contract.EventType;

/** A proposal was not adopted. */
@EventType(
        name = "annualreview.ProposalRejected",
        guideline = {"IV-5.1-S2", "IV-6.1-S2"},
        ja = "改善提案を不採用",
        en = "Proposal not adopted")
public record ProposalRejected(UUID proposalId, String reason) implements AnnualReviewEvent {}
