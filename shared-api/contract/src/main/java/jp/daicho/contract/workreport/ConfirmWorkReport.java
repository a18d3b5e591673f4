package jp.daicho.contract.workreport;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section has checked the report (IV-1.4-R2, IV-2.4-R3); it then stands for good. */
public record ConfirmWorkReport(@Nullable String note, @Nullable Instant occurredAt)
        implements WorkReportCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
