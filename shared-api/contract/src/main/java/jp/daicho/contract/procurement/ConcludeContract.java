package jp.daicho.contract.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contract is concluded as it was checked and approved (III-1.6-S3, III-2.6-S3); it is then
 * registered, and its contractor gets the track's role.
 *
 * @param number unique in the installation
 * @param slaId the service level agreement that belongs to it; a critical system's contract has one
 *     (III-1.3-N6, III-2.3-N4)
 * @param noticeMonths how long before the end notice must be given, in months; {@code null} where
 *     none is agreed
 * @param nonConformityNoticeMonths within how many months of learning of it a non-conformity must
 *     be notified; {@code null} where the contract says nothing
 */
public record ConcludeContract(
        String number,
        @Nullable UUID slaId,
        @Nullable Integer noticeMonths,
        @Nullable Integer nonConformityNoticeMonths,
        @Nullable Instant occurredAt)
        implements ConclusionCommand {

    private static final int MOST_MONTHS = 240;

    @Override
    public void check(Checks checks) {
        checks.line("number", number, 60);
        months(checks, "noticeMonths", noticeMonths);
        months(checks, "nonConformityNoticeMonths", nonConformityNoticeMonths);
    }

    private static void months(Checks checks, String field, @Nullable Integer months) {
        checks.that(
                months == null || (months >= 0 && months <= MOST_MONTHS),
                field,
                "0以上240以下の月数を指定してください。",
                "Expected 0 to 240 months.");
    }
}
