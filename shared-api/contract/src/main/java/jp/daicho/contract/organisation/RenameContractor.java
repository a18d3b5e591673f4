package jp.daicho.contract.organisation;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The company has another name from now on. */
public record RenameContractor(String name, @Nullable Instant occurredAt)
        implements ContractorCommand {

    @Override
    public void check(Checks checks) {
        checks.line("name", name, 200);
    }
}
