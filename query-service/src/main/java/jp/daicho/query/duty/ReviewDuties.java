package jp.daicho.query.duty;

import jp.daicho.contract.review.CorrectionApproved;
import jp.daicho.contract.review.CorrectionProposed;
import jp.daicho.contract.review.CorrectionRecorded;
import jp.daicho.contract.review.CorrectionRejected;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.ReviewConcluded;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.review.ReviewOpened;

/** 後工程へ引き継いだ指摘 (IV-1.1-X2): owed by who made what was reviewed. */
final class ReviewDuties implements DutySource<ReviewEvent> {

    @Override
    public void on(ReviewEvent event, Duties duties) {
        switch (event) {
            case ReviewOpened e -> duties.keep(g -> g.under(e.subjectId()));
            case FindingCarriedOver e -> {
                var finding = duties.the(DutyKind.CARRIED_OVER_FINDING, e.findingId());
                if (finding.isOpen()) {
                    finding.dueOn(e.dueOn());
                } else {
                    finding.opens(duties.contractor(), Party.SECTION, e.dueOn());
                }
            }
            case CorrectionRecorded e ->
                    duties.the(DutyKind.CARRIED_OVER_FINDING, e.findingId()).done();
            case FindingClosed e -> duties.the(DutyKind.CARRIED_OVER_FINDING, e.findingId()).done();
            case FindingRaised e -> {}
            case CorrectionProposed e -> {}
            case CorrectionApproved e -> {}
            case CorrectionRejected e -> {}
            case ReviewConcluded e -> {}
        }
    }
}
