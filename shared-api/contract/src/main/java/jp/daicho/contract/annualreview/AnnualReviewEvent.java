package jp.daicho.contract.annualreview;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened in an annual review. */
public sealed interface AnnualReviewEvent extends DomainEvent
        permits AnnualReviewStarted,
                WorkEvaluated,
                WorkplaceVisitRecorded,
                ImprovementProposed,
                ProposalAdopted,
                ProposalRejected,
                ImprovementResultRecorded,
                AnnualReviewReportSubmitted,
                AnnualReviewReturned,
                AnnualReviewConfirmed {

    AggregateType TYPE =
            new AggregateType(
                    "AnnualReview",
                    "annualreview",
                    AnnualReviewCommand.class,
                    AnnualReviewEvent.class,
                    new Text("年度の評価・見直し", "Annual review"));
}
