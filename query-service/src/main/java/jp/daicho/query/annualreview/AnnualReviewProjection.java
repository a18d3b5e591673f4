package jp.daicho.query.annualreview;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ImprovementProposed;
import jp.daicho.contract.annualreview.ImprovementResultRecorded;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.annualreview.ProposalRejected;
import jp.daicho.contract.annualreview.WorkEvaluated;
import jp.daicho.contract.annualreview.WorkplaceVisitRecorded;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Annual reviews with their evaluations, visits, proposals and reports. */
@Component
class AnnualReviewProjection implements Projection {

    static final String NAME = "annual_reviews";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                AnnualReviewRow.class,
                EvaluationRow.class,
                WorkplaceVisitRow.class,
                ProposalRow.class,
                ReviewReportRow.class);
    }

    @EventHandler
    void on(AnnualReviewEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        var at = meta.occurredAt();
        switch (event) {
            case AnnualReviewStarted e -> rows.insert(started(e, meta));
            case WorkEvaluated e -> rows.put(evaluated(e, meta));
            case WorkplaceVisitRecorded e ->
                    rows.insert(
                            new WorkplaceVisitRow(
                                    id,
                                    meta.version(),
                                    e.place(),
                                    e.organisations(),
                                    e.observations(),
                                    at));
            case ImprovementProposed e -> rows.insert(ProposalRow.proposed(e, meta));
            case ProposalAdopted e ->
                    proposal(rows, id, e.proposalId(), row -> row.adopted(e, meta));
            case ProposalRejected e ->
                    proposal(rows, id, e.proposalId(), row -> row.rejected(e.reason(), meta));
            case ImprovementResultRecorded e ->
                    proposal(rows, id, e.proposalId(), row -> row.carriedOut(e.result(), at));
            case AnnualReviewReportSubmitted e -> {
                rows.insert(
                        new ReviewReportRow(
                                id,
                                e.number(),
                                e.summary(),
                                at,
                                e.submittedBy(),
                                e.organisation(),
                                null));
                move(rows, id, AnnualReviewStatus.REPORTED);
            }
            case AnnualReviewReturned e -> {
                rows.update(
                        ReviewReportRow.class, List.of(id, e.number()), row -> row.returned(at));
                move(rows, id, AnnualReviewStatus.RETURNED);
            }
            case AnnualReviewConfirmed e ->
                    rows.update(
                            AnnualReviewRow.class,
                            id,
                            row -> row.confirmed(at, meta.actor().person(), e.note()));
        }
        rows.update(AnnualReviewRow.class, id, row -> row.at(meta.version()));
    }

    private static AnnualReviewRow started(AnnualReviewStarted event, EventMeta meta) {
        return new AnnualReviewRow(
                meta.aggregateId(),
                meta.system(),
                event.kind(),
                event.track(),
                event.fiscalYear(),
                event.dueOn(),
                AnnualReviewStatus.STARTED,
                meta.occurredAt(),
                meta.actor().person(),
                null,
                null,
                null,
                meta.version());
    }

    private static EvaluationRow evaluated(WorkEvaluated event, EventMeta meta) {
        return new EvaluationRow(
                meta.aggregateId(),
                event.results(),
                event.efficiency(),
                event.workItems(),
                event.requiredLevelMet(),
                EventCodec.mapper().valueToTree(event.plans()),
                meta.occurredAt(),
                meta.actor().person());
    }

    private static void proposal(
            Rows rows, UUID review, UUID proposal, UnaryOperator<ProposalRow> change) {
        rows.update(ProposalRow.class, List.of(review, proposal), change);
    }

    private static void move(Rows rows, UUID review, AnnualReviewStatus status) {
        rows.update(AnnualReviewRow.class, review, row -> row.in(status));
    }
}
