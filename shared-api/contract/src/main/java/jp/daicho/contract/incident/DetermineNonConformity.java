package jp.daicho.contract.incident;

import java.time.Instant;
import java.time.LocalDate;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a failure is the build contractor's non-conformity with the contract (IV-1.4-N1,
 * IV-2.4-N2).
 *
 * @param noticeDeadline last day for the notice by the non-conformity clause, Asia/Tokyo
 */
public record DetermineNonConformity(
        boolean nonConforming,
        String reason,
        @Nullable LocalDate noticeDeadline,
        @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.paragraph("reason", reason, 4000)
                .that(
                        !nonConforming || noticeDeadline != null,
                        "noticeDeadline",
                        "契約不適合の場合は通知期限が必要です。",
                        "Expected the notice deadline of the clause, because it is a non-conformity.")
                .that(
                        nonConforming || noticeDeadline == null,
                        "noticeDeadline",
                        "契約不適合でない場合は指定できません。",
                        "Expected no deadline, because it is not a non-conformity.");
    }
}
