package jp.daicho.contract.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Says how a deficiency was put right (IV-7.1-S6).
 *
 * @param deficiencyId from the path
 * @param handling what was done
 */
public record HandleDeficiency(
        @JsonIgnore @Nullable UUID deficiencyId, String handling, @Nullable Instant occurredAt)
        implements HandoverCommand {

    public HandleDeficiency of(UUID deficiency) {
        return new HandleDeficiency(deficiency, handling, occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.paragraph("handling", handling, 2000);
    }
}
