package jp.daicho.contract.organisation;

import java.time.Instant;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/** Ends what {@link GrantUnitRole} gave. */
public record RevokeUnitRole(Role role, String reason, @Nullable Instant occurredAt)
        implements OrganisationUnitCommand {

    @Override
    public void check(Checks checks) {
        CodeForm.checkMunicipal(checks, "role", role);
        checks.paragraph("reason", reason, 1000);
    }
}
