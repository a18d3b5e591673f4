package jp.daicho.contract.organisation;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The unit goes into another: its people and its systems follow. Roles for the whole municipality
 * do not: what the unit that goes on may do is granted to it. The history of the one that ends
 * stays under its own id.
 *
 * @param into the unit that goes on
 */
public record MergeOrganisationUnit(UUID into, String reason, @Nullable Instant occurredAt)
        implements OrganisationUnitCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
