package jp.daicho.query.annualreview;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/** The latest evaluation of an annual review. */
@Table("annual_review_evaluation")
record EvaluationRow(
        @Key UUID annualReviewId,
        String results,
        String efficiency,
        String workItems,
        boolean requiredLevelMet,
        JsonNode plans,
        Instant evaluatedAt,
        UUID evaluatedBy) {}
