package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Confirms that a deficiency was put right (IV-7.1-S7).
 *
 * @param deficiencyId the deficiency
 * @param note what was checked, where that is worth a word
 */
public record ConfirmDeficiency(
        UUID deficiencyId, @Nullable String note, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
