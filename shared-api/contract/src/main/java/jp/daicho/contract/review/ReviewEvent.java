package jp.daicho.contract.review;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happens in a review. */
public sealed interface ReviewEvent extends DomainEvent
        permits ReviewOpened,
                FindingRaised,
                CorrectionProposed,
                CorrectionApproved,
                CorrectionRejected,
                CorrectionRecorded,
                FindingClosed,
                FindingCarriedOver,
                ReviewConcluded {

    AggregateType TYPE =
            new AggregateType(
                    "Review",
                    "review",
                    ReviewCommand.class,
                    ReviewEvent.class,
                    new Text("レビュー", "Review"));
}
