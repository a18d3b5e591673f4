package jp.daicho.command.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Bodies of requests about one finding: the commands without the finding, which is in the path. */
final class FindingRequests {

    private FindingRequests() {}

    record CorrectionProposal(String place, String content, @Nullable Instant occurredAt) {}

    record CorrectionApproval(@Nullable Instant occurredAt) {}

    record CorrectionRejection(String reason, @Nullable Instant occurredAt) {}

    record Correction(String result, @Nullable Integer revision, @Nullable Instant occurredAt) {}

    record Closure(String confirmation, @Nullable Instant occurredAt) {}

    record CarryOver(
            @Nullable LocalDate dueOn,
            @Nullable String countermeasure,
            @Nullable String presentRisk,
            @Nullable Instant occurredAt) {}
}
