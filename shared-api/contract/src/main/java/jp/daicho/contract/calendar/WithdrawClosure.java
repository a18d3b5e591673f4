package jp.daicho.contract.calendar;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws a closure day of the installation's own.
 *
 * @param day day, Asia/Tokyo
 * @param reason why it is none
 */
public record WithdrawClosure(LocalDate day, String reason, @Nullable Instant occurredAt)
        implements CalendarCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 2000);
    }
}
