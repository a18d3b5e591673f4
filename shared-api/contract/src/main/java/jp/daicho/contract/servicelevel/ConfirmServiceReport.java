package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section has checked the report against the agreed values (IV-1.6-S2, IV-1.6-N3,
 * IV-2.5-S2, IV-2.5-N4, IV-3.1-X1). From then on the period's figures stand.
 */
public record ConfirmServiceReport(@Nullable String note, @Nullable Instant occurredAt)
        implements ServiceReportCommand {

    @Override
    public void check(Checks checks) {
        checks.paragraph("note", note, 2000);
    }
}
