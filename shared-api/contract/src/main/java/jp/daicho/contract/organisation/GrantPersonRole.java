package jp.daicho.contract.organisation;

import java.time.Instant;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Role;
import org.jspecify.annotations.Nullable;

/** The person has a role for the whole municipality. */
public record GrantPersonRole(Role role, String reason, @Nullable Instant occurredAt)
        implements PersonCommand {

    @Override
    public void check(Checks checks) {
        CodeForm.checkMunicipal(checks, "role", role);
        checks.paragraph("reason", reason, 1000);
    }
}
