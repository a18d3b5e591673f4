package jp.daicho.contract.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Begins the inspection of what a contract says for a period (IV-1.6-G1, IV-2.5-G1), with those who
 * are appointed to it under the Contract Affairs Regulations (IV-1.6-N1, IV-2.5-N1).
 *
 * @param contractId the contract, of this system
 * @param track what of it is inspected
 * @param firstDay first day of the period, Asia/Tokyo
 * @param lastDay last day of the period, Asia/Tokyo
 * @param inspector 検査員: a subsection chief of the owning section
 * @param supervisor 監督員（立会員）: another person of the owning section
 */
public record OpenInspection(
        @Nullable UUID inspectionId,
        UUID contractId,
        Track track,
        LocalDate firstDay,
        LocalDate lastDay,
        UUID inspector,
        UUID supervisor,
        @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.that(
                !lastDay.isBefore(firstDay),
                "lastDay",
                "開始日以後の日を指定してください。",
                "Expected a day not before firstDay.");
    }
}
