package jp.daicho.query.workreport;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.WorkReportKind;
import org.jspecify.annotations.Nullable;

/** A work report in a list. */
@Schema(description = "A work report in its latest revision")
public record WorkReportView(
        UUID workReportId,
        @IdOf(Named.SYSTEM) UUID systemId,
        Track track,
        WorkReportKind kind,
        @Schema(description = "First day of the period, Asia/Tokyo") LocalDate firstDay,
        @Schema(description = "Last day of the period, Asia/Tokyo") LocalDate lastDay,
        @IdOf(Named.ORGANISATION) UUID contractor,
        String title,
        @Schema(description = "Where the document is kept, or its number")
                @Nullable String reference,
        @Schema(description = "SHA-256 of the file in lower case hexadecimal")
                @Nullable String sha256,
        @Schema(description = "Counts from 1; each submission after a return is another")
                int revision,
        WorkReportStatus status,
        Instant submittedAt,
        @IdOf(Named.PERSON) UUID submittedBy,
        @Schema(description = "When it was confirmed or returned last") @Nullable Instant decidedAt,
        @IdOf(Named.PERSON) @Nullable UUID decidedBy,
        @Schema(description = "Confirmed report whose place it takes") @Nullable UUID supersedes,
        @Schema(description = "Report that took its place") @Nullable UUID supersededBy,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    static final String SELECT =
            """
            SELECT r.work_report_id, r.system_id, r.track, r.kind, r.first_day, r.last_day, r.contractor, r.title,
                r.reference, r.sha256, r.revision, r.status, r.submitted_at, r.submitted_by, r.decided_at, r.decided_by,
                r.supersedes, r.superseded_by, r.version
            FROM read_model.work_report r\
            """;
}
