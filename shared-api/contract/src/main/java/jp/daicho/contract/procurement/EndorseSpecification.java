package jp.daicho.contract.procurement;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The IS Section agrees with a specification that is written jointly with it (III-1.3-G2,
 * III-2.3-G2).
 *
 * @param revision the revision that was read: the latest
 */
public record EndorseSpecification(
        int revision, @Nullable String note, @Nullable Instant occurredAt)
        implements ProcurementCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 1000);
    }
}
