package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section returns the improvement plan with its deficiencies. */
public record ReturnImprovementPlan(List<String> deficiencies, @Nullable Instant occurredAt)
        implements ImprovementCommand {

    @Override
    public void check(Checks checks) {
        Deficiencies.check(checks, deficiencies);
    }
}
