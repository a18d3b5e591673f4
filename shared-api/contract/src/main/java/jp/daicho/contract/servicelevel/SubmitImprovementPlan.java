package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor submits the plan by which the target is reached again (IV-1.6-S1, IV-1.6-N3,
 * IV-2.5-N4, IV-3.1-S3). A submission that was not accepted yet can be replaced.
 *
 * @param cause why the target was missed
 * @param measures what is done, by whom, by when
 */
public record SubmitImprovementPlan(
        String cause, List<ImprovementMeasure> measures, @Nullable Instant occurredAt)
        implements ImprovementCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("cause", cause, 4000)
                .size("measures", measures, 1, 50)
                .each("measures", measures, ImprovementMeasure::check);
    }
}
