package jp.daicho.contract.handover;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Confirms that a deficiency was put right (IV-7.1-S7).
 *
 * @param deficiencyId from the path
 * @param note what was checked, where that is worth a word
 */
public record ConfirmDeficiency(
        @JsonIgnore @Nullable UUID deficiencyId,
        @Nullable String note,
        @Nullable Instant occurredAt)
        implements HandoverCommand {

    public ConfirmDeficiency of(UUID deficiency) {
        return new ConfirmDeficiency(deficiency, note, occurredAt);
    }

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
