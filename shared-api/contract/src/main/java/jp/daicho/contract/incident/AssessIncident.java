package jp.daicho.contract.incident;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Sets impact, urgency and priority.
 *
 * @param priority {@code null} for the one that {@link Priority#of} gives
 * @param overrideReason required where the priority differs from that
 */
public record AssessIncident(
        Level impact,
        Level urgency,
        @Nullable Priority priority,
        @Nullable String overrideReason,
        @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("overrideReason", overrideReason, 2000)
                .that(
                        !overrides() || overrideReason != null,
                        "overrideReason",
                        "影響度と緊急度から決まる優先度と異なる場合は理由が必要です。",
                        "Expected a reason, because the priority differs from the one that impact and urgency"
                                + " give.");
    }

    /** Whether another priority is asked for than the matrix gives. */
    public boolean overrides() {
        return priority != null && priority != Priority.of(impact, urgency);
    }
}
