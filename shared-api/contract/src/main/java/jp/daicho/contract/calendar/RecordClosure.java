package jp.daicho.contract.calendar;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records a closure day of the installation's own, such as 開庁記念日. From then on business days and
 * service hours with such closures leave the day out; what was signed before stays.
 *
 * @param day day, Asia/Tokyo
 * @param name what the day is
 * @param source where it is laid down, such as an ordinance or a notice
 */
public record RecordClosure(LocalDate day, String name, String source, @Nullable Instant occurredAt)
        implements CalendarCommand {

    private static final int FIRST_YEAR = 1947;
    private static final int LAST_YEAR = 2200;

    @Override
    public void check(Checks checks) {
        checks.line("name", name, 100)
                .line("source", source, 300)
                .that(
                        day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
                        "day",
                        "1947年から2200年までの日を指定してください。",
                        "Expected a day of the years 1947 to 2200.");
    }
}
