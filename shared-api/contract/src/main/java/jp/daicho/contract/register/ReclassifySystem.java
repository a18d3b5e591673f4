package jp.daicho.contract.register;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The system is classed anew. */
public record ReclassifySystem(Classification classification, @Nullable Instant occurredAt)
        implements SystemCommand {

    @Override
    public void check(Checks checks) {
        checks.nested("classification", classification, Classification::check);
    }
}
