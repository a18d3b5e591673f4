package jp.daicho.contract.inspection;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Appoints another inspector or supervisor, or both, before the inspection is judged: who is
 * appointed leaves, or falls ill (IV-1.6-N1, IV-2.5-N1). What the one before attended or found does
 * not count any more.
 *
 * @param inspector 検査員 from now on: a subsection chief of the owning section
 * @param supervisor 監督員（立会員） from now on: another person of the owning section
 * @param reason why
 */
public record ReplaceOfficers(
        UUID inspector, UUID supervisor, String reason, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
