package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor analyses the cause and presents a solution (IV-1.4-F2, IV-2.4-F2). A later
 * analysis takes the place of an earlier one and has to be confirmed anew.
 *
 * @param causeCategory code by which incidents are counted by cause
 */
public record AnalyseCause(
        String cause, String causeCategory, String solution, @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("cause", cause, 10_000)
                .line("causeCategory", causeCategory, 64)
                .paragraph("solution", solution, 10_000);
    }
}
