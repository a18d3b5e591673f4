package jp.daicho.contract.inspection;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The supervisor attended (立会い) and checked the reports (IV-1.6-S2, IV-2.5-S2).
 *
 * @param note what the supervisor saw
 */
public record RecordAttendance(String note, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 4000);
    }
}
