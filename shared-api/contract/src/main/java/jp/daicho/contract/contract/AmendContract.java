package jp.daicho.contract.contract;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The terms change by agreement; what is {@code null} stays as it is.
 *
 * @param ends another last day, Asia/Tokyo
 */
public record AmendContract(
        @Nullable LocalDate ends,
        @Nullable Integer noticeMonths,
        @Nullable Integer nonConformityNoticeMonths,
        String reason,
        @Nullable Instant occurredAt)
        implements ContractCommand {

    @Override
    public void check(Checks checks) {
        RegisterContract.months(checks, "noticeMonths", noticeMonths, 0);
        RegisterContract.months(checks, "nonConformityNoticeMonths", nonConformityNoticeMonths, 0);
        checks.paragraph("reason", reason, 1000);
    }
}
