package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Says why reported values differ from computed ones, so that the report can be confirmed. */
public record ExplainDifferences(
        List<DifferenceExplanation> explanations, @Nullable Instant occurredAt)
        implements ServiceReportCommand {

    @Override
    public void check(Checks checks) {
        checks.size("explanations", explanations, 1, 200)
                .each("explanations", explanations, DifferenceExplanation::check)
                .distinct("explanations", explanations, DifferenceExplanation::item);
    }
}
