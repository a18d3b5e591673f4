package jp.daicho.contract.lawchange;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The change is done (IV-1.5-X1, IV-1.5-X2), or goes on by the Build Guideline (IV-1.5-N4).
 *
 * @param buildReference where it goes on; of a change outside maintenance
 * @param note remarks
 */
public record CloseLawChange(
        @Nullable String buildReference, @Nullable String note, @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.line("buildReference", buildReference, 400).paragraph("note", note, 2000);
    }
}
