package jp.daicho.contract.procurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Begins the procurement of a contractor for a system and track (III-1, III-2; combined:
 * III-1.3-N7).
 *
 * @param firstDay first day of the contract that is planned, Asia/Tokyo
 * @param lastDay last day of the contract that is planned, Asia/Tokyo
 */
public record OpenProcurement(
        @Nullable UUID procurementId,
        Track track,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Instant occurredAt)
        implements ProcurementCommand {

    @Override
    public void check(Checks checks) {
        checks.line("title", title, 200)
                .that(
                        !lastDay.isBefore(firstDay),
                        "lastDay",
                        "開始日以後の日を指定してください。",
                        "Expected a day not before firstDay.");
    }
}
