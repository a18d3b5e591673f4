package jp.daicho.contract.procurement;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The prospective contractor is asked for a quotation (III-1.5-S2, III-2.5-S2).
 *
 * @param specification the settled specification that went with it
 * @param dueOn by which day, Asia/Tokyo
 */
public record RequestQuotation(String specification, LocalDate dueOn, @Nullable Instant occurredAt)
        implements NegotiationCommand {

    @Override
    public void check(Checks checks) {
        checks.line("specification", specification, 200);
    }
}
