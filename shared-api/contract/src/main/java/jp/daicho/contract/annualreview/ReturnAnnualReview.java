package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section gives the completion report back, stating what is deficient (IV-5.1-S4,
 * IV-6.1-S4).
 *
 * @param deficiencies each becomes a finding of the review register
 */
public record ReturnAnnualReview(List<ReviewDeficiency> deficiencies, @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    public ReturnAnnualReview withIds(Supplier<UUID> ids) {
        return new ReturnAnnualReview(
                deficiencies.stream()
                        .map(d -> d.withId(Objects.requireNonNull(ids.get())))
                        .toList(),
                occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.size("deficiencies", deficiencies, 1, 200)
                .distinct("deficiencies", deficiencies, ReviewDeficiency::findingId)
                .each("deficiencies", deficiencies, ReviewDeficiency::check);
    }
}
