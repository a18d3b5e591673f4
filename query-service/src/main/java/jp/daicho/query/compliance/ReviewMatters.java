package jp.daicho.query.compliance;

import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventMeta;
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

/**
 * What findings do to what they are about: open until closed, or clearly carried over (IV-1.1-X2).
 */
final class ReviewMatters {

    /** Begins the open point of a finding. */
    static final String FINDING = "finding:";

    private ReviewMatters() {}

    static void on(ReviewEvent event, EventMeta meta, Matters matters) {
        switch (event) {
            case FindingRaised e -> {
                matters.remember(e.findingId(), e.subjectId());
                open(e.findingId(), matters);
            }
            case CorrectionProposed e -> open(e.findingId(), matters);
            case CorrectionApproved e -> open(e.findingId(), matters);
            case CorrectionRejected e -> open(e.findingId(), matters);
            case CorrectionRecorded e -> open(e.findingId(), matters);
            case FindingCarriedOver e -> settle(e.findingId(), meta, matters);
            case FindingClosed e -> settle(e.findingId(), meta, matters);
            case ReviewOpened _, ReviewConcluded _ -> {}
        }
    }

    private static void open(UUID finding, Matters matters) {
        ofSubject(finding, matters, state -> state.opened(FINDING + finding));
    }

    private static void settle(UUID finding, EventMeta meta, Matters matters) {
        ofSubject(
                finding,
                matters,
                state -> state.closed(FINDING + finding).didAlso(Deed.SETTLED, Proof.of(meta)));
    }

    private static void ofSubject(
            UUID finding, Matters matters, UnaryOperator<MatterState> change) {
        matters.subjectOf(finding)
                .ifPresent(subject -> matters.change(subject, m -> m.with(change)));
    }
}
