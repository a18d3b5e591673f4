package jp.daicho.query.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.review.CorrectionApproved;
import jp.daicho.contract.review.CorrectionProposed;
import jp.daicho.contract.review.CorrectionRecorded;
import jp.daicho.contract.review.CorrectionRejected;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.FindingStatus;
import jp.daicho.contract.review.ReviewConcluded;
import jp.daicho.contract.review.ReviewEvent;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Reviews and findings. A deficiency of a returned approval is a finding from the return on, before
 * a review takes it up.
 */
@Component
class ReviewProjection implements Projection {

    @Override
    public String name() {
        return ReviewModel.NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                ReviewRow.class,
                FindingRow.class,
                CorrectionRow.class,
                CarryOverRow.class,
                ClosureRow.class);
    }

    @EventHandler
    void on(PlanningReturned event, EventMeta meta, Rows rows) {
        for (var deficiency : event.deficiencies()) {
            rows.insert(
                    pending(
                            meta,
                            deficiency.findingId(),
                            ReviewSubject.PLAN_DOCUMENT,
                            deficiency.documentId(),
                            deficiency.place(),
                            deficiency.content()));
        }
    }

    @EventHandler
    void on(AnnualReviewReturned event, EventMeta meta, Rows rows) {
        for (var deficiency : event.deficiencies()) {
            rows.insert(
                    pending(
                            meta,
                            Objects.requireNonNull(deficiency.findingId()),
                            ReviewSubject.ANNUAL_REVIEW,
                            meta.aggregateId(),
                            deficiency.place(),
                            deficiency.content()));
        }
    }

    @EventHandler
    void on(VerificationReturned event, EventMeta meta, Rows rows) {
        for (var deficiency : event.deficiencies()) {
            rows.insert(
                    pending(
                            meta,
                            Objects.requireNonNull(deficiency.findingId()),
                            ReviewSubject.CURRENT_STATE_VERIFICATION,
                            meta.aggregateId(),
                            deficiency.place(),
                            deficiency.content()));
        }
    }

    /** A deficiency that no review has taken up yet. */
    private static FindingRow pending(
            EventMeta meta,
            UUID findingId,
            ReviewSubject subject,
            UUID subjectId,
            String place,
            String content) {
        return new FindingRow(
                findingId,
                meta.system(),
                null,
                null,
                subject,
                subjectId,
                null,
                place,
                content,
                FindingKind.RETURNED,
                FindingStatus.OPEN,
                meta.occurredAt(),
                meta.actor().person());
    }

    @EventHandler
    void on(ReviewEvent event, EventMeta meta, Rows rows) {
        switch (event) {
            case ReviewOpened e -> opened(e, meta, rows);
            case FindingRaised e -> raised(e, meta, rows);
            case CorrectionProposed e -> {
                rows.put(
                        new CorrectionRow(
                                e.findingId(),
                                e.place(),
                                e.content(),
                                meta.occurredAt(),
                                e.proposedBy(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null));
                move(e.findingId(), FindingStatus.CORRECTION_PROPOSED, rows);
            }
            case CorrectionApproved e -> {
                rows.update(
                        CorrectionRow.class,
                        e.findingId(),
                        row -> row.approved(meta.occurredAt(), meta.actor().person()));
                move(e.findingId(), FindingStatus.CORRECTION_APPROVED, rows);
            }
            case CorrectionRejected e -> {
                rows.update(CorrectionRow.class, e.findingId(), row -> row.rejected(e.reason()));
                move(e.findingId(), FindingStatus.OPEN, rows);
            }
            case CorrectionRecorded e -> {
                rows.update(
                        CorrectionRow.class,
                        e.findingId(),
                        row -> row.recorded(e.result(), e.revision(), meta.occurredAt()));
                move(e.findingId(), FindingStatus.CORRECTED, rows);
            }
            case FindingCarriedOver e -> {
                rows.put(
                        new CarryOverRow(
                                e.findingId(),
                                e.dueOn(),
                                e.countermeasure(),
                                e.presentRisk(),
                                meta.occurredAt(),
                                meta.actor().person()));
                move(e.findingId(), FindingStatus.CARRIED_OVER, rows);
            }
            case FindingClosed e -> {
                rows.put(
                        new ClosureRow(
                                e.findingId(),
                                e.confirmation(),
                                meta.occurredAt(),
                                meta.actor().person()));
                move(e.findingId(), FindingStatus.CLOSED, rows);
            }
            case ReviewConcluded e ->
                    rows.update(
                            ReviewRow.class,
                            meta.aggregateId(),
                            row ->
                                    row.concluded(
                                            meta.occurredAt(), meta.actor().person(), e.remark()));
        }
        rows.update(ReviewRow.class, meta.aggregateId(), row -> row.at(meta.version()));
    }

    private static void opened(ReviewOpened event, EventMeta meta, Rows rows) {
        rows.insert(
                new ReviewRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.subject(),
                        event.subjectId(),
                        event.revision(),
                        meta.occurredAt(),
                        meta.actor().person(),
                        null,
                        null,
                        null,
                        meta.version()));
    }

    private static void raised(FindingRaised event, EventMeta meta, Rows rows) {
        var pending = rows.find(FindingRow.class, event.findingId());
        rows.put(
                new FindingRow(
                        event.findingId(),
                        meta.system(),
                        meta.aggregateId(),
                        event.number(),
                        rows.get(ReviewRow.class, meta.aggregateId()).subject(),
                        event.subjectId(),
                        event.revision(),
                        event.place(),
                        event.content(),
                        event.kind(),
                        FindingStatus.OPEN,
                        pending.map(FindingRow::raisedAt).orElse(meta.occurredAt()),
                        pending.map(FindingRow::raisedBy).orElse(meta.actor().person())));
    }

    private static void move(UUID finding, FindingStatus status, Rows rows) {
        rows.update(FindingRow.class, finding, row -> row.in(status));
    }
}
