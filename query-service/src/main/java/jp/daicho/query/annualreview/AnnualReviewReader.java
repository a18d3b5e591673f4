package jp.daicho.query.annualreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads one annual review with everything. */
@Component
class AnnualReviewReader {

    private static final TypeReference<List<AnnualReviewDetail.AssessedPlan>> PLANS =
            new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    AnnualReviewReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day on which it is asked. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<AnnualReviewDetail> find(UUID system, UUID review) {
        return jdbc.sql(
                        AnnualReviewView.SELECT
                                + " WHERE r.system_id = :system AND r.annual_review_id = :review")
                .param("today", today())
                .param("system", system)
                .param("review", review)
                .query(ViewMapper.of(AnnualReviewView.class))
                .optional()
                .map(this::detail);
    }

    private AnnualReviewDetail detail(AnnualReviewView view) {
        var id = view.annualReviewId();
        var evaluation =
                rows("annual_review_evaluation", "evaluated_at", id, EvaluationRow.class).stream()
                        .map(AnnualReviewReader::evaluation)
                        .findFirst()
                        .orElse(null);
        var proposals =
                jdbc.sql(
                                ImprovementProposalView.SELECT
                                        + " WHERE p.annual_review_id = :review ORDER BY p.number")
                        .param("today", today())
                        .param("review", id)
                        .query(ViewMapper.of(ImprovementProposalView.class))
                        .list();
        return new AnnualReviewDetail(
                view,
                evaluation,
                rows("annual_review_visit", "number", id, AnnualReviewDetail.WorkplaceVisit.class),
                proposals,
                rows("annual_review_report", "number", id, AnnualReviewDetail.Report.class),
                ExitCriterion.of(new AnnualReviewDetail.Found(view, evaluation, proposals)),
                view.version());
    }

    private static AnnualReviewDetail.Evaluation evaluation(EvaluationRow row) {
        return new AnnualReviewDetail.Evaluation(
                row.results(),
                row.efficiency(),
                row.workItems(),
                row.requiredLevelMet(),
                EventCodec.mapper().convertValue(row.plans(), PLANS),
                row.evaluatedAt(),
                row.evaluatedBy());
    }

    private <V extends Record> List<V> rows(String table, String order, UUID id, Class<V> type) {
        return jdbc.sql(
                        "SELECT * FROM read_model."
                                + table
                                + " WHERE annual_review_id = ? ORDER BY "
                                + order)
                .param(id)
                .query(ViewMapper.of(type))
                .list();
    }
}
