package jp.daicho.contract.contract;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contract ends before its term does.
 *
 * @param lastDay last day, Asia/Tokyo
 */
public record EndContract(LocalDate lastDay, String reason, @Nullable Instant occurredAt)
        implements ContractCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 1000);
    }
}
