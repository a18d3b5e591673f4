package jp.daicho.contract.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What the section and the contractor found when they discussed whether it is maintenance
 * (IV-1.5-G1); again until it is closed.
 *
 * @param contractor with whom it was discussed: the one that maintains the system
 * @param reason why it is within or outside
 * @param otherMunicipalities how others that use the same package respond, where it was found out
 *     (IV-1.5-N2)
 */
public record DecideScope(
        MaintenanceScope scope,
        UUID contractor,
        String reason,
        @Nullable String otherMunicipalities,
        @Nullable Instant occurredAt)
        implements LawChangeCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 4000)
                .paragraph("otherMunicipalities", otherMunicipalities, 4000);
    }
}
