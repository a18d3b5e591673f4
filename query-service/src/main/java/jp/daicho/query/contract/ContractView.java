package jp.daicho.query.contract;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.contract.ContractTrack;
import org.jspecify.annotations.Nullable;

/** A contract. */
@Schema(description = "A contract: who does what on which systems, from when to when")
public record ContractView(
        UUID contractId,
        String number,
        ContractTrack track,
        @IdOf(Named.ORGANISATION) UUID contractor,
        @IdOf(Named.SYSTEM) List<UUID> systems,
        LocalDate begins,
        @Schema(description = "Last day, as it is now") LocalDate ends,
        @Nullable Integer noticeMonths,
        @Schema(description = "Last day for giving notice") @Nullable LocalDate noticeBy,
        @Schema(
                        description =
                                "Within how many months of learning of it a non-conformity must be notified")
                @Nullable Integer nonConformityNoticeMonths,
        @Schema(
                        description =
                                "Other contracts of the same scope at the same time, as it was recorded")
                List<UUID> overlapping,
        boolean endedEarly,
        @Nullable String endReason,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT c.contract_id, c.number, c.track, c.contractor_id AS contractor, c.systems,
                   c.begins, c.ends, c.notice_months, c.notice_by, c.non_conformity_notice_months, c.overlapping,
                   c.ended_early, c.end_reason, c.version
              FROM read_model.contract c\
            """;
}
