package jp.daicho.contract.annualreview;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param number its number within the review, from 1
 * @param viewpoint code of the row of 表5-1-1 that it follows, where it follows one
 */
@EventType(
        name = "annualreview.ImprovementProposed",
        guideline = {"IV-5.1-S2", "IV-6.1-S2"},
        ja = "改善を提案",
        en = "Improvement proposed")
public record ImprovementProposed(
        UUID proposalId,
        int number,
        String title,
        String situation,
        String cause,
        String measure,
        @Nullable String viewpoint,
        List<ReviewedDocument> documents)
        implements AnnualReviewEvent {

    public ImprovementProposed {
        documents = List.copyOf(documents);
    }
}
