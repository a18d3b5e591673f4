package jp.daicho.contract.organisation;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The unit has another name from now on. */
public record RenameOrganisationUnit(String name, @Nullable Instant occurredAt)
        implements OrganisationUnitCommand {

    @Override
    public void check(Checks checks) {
        checks.line("name", name, 200);
    }
}
