package jp.daicho.query.workreport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.WorkReportKind;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A work report in its latest revision. */
@Table("work_report")
@Index("system_id, first_day DESC, work_report_id")
record WorkReportRow(
        @Key UUID workReportId,
        UUID systemId,
        Track track,
        WorkReportKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        UUID contractor,
        String title,
        @Nullable String reference,
        @Nullable String sha256,
        int revision,
        WorkReportStatus status,
        Instant submittedAt,
        UUID submittedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String note,
        List<String> deficiencies,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        JsonNode contents,
        JsonNode figures,
        long version) {

    /** Its latest revision as it was submitted. */
    record Submission(
            String title,
            @Nullable String reference,
            @Nullable String sha256,
            int revision,
            Instant at,
            UUID by,
            JsonNode contents,
            JsonNode figures) {}

    /** What the owning section says of it. */
    record Decision(
            WorkReportStatus status,
            @Nullable Instant at,
            @Nullable UUID by,
            @Nullable String note,
            List<String> deficiencies) {}

    /** What was wanting stays to be read until it is confirmed. */
    WorkReportRow submitted(Submission again, long at) {
        return with(
                again,
                new Decision(WorkReportStatus.SUBMITTED, null, null, null, deficiencies),
                supersededBy,
                at);
    }

    WorkReportRow decided(Decision decision, long at) {
        return with(submission(), decision, supersededBy, at);
    }

    WorkReportRow superseded(UUID by) {
        return with(
                submission(),
                new Decision(WorkReportStatus.SUPERSEDED, decidedAt, decidedBy, note, deficiencies),
                by,
                version);
    }

    private Submission submission() {
        return new Submission(
                title, reference, sha256, revision, submittedAt, submittedBy, contents, figures);
    }

    private WorkReportRow with(
            Submission submission, Decision decision, @Nullable UUID replacedBy, long at) {
        return new WorkReportRow(
                workReportId,
                systemId,
                track,
                kind,
                firstDay,
                lastDay,
                contractor,
                submission.title,
                submission.reference,
                submission.sha256,
                submission.revision,
                decision.status,
                submission.at,
                submission.by,
                decision.at,
                decision.by,
                decision.note,
                decision.deficiencies,
                supersedes,
                replacedBy,
                submission.contents,
                submission.figures,
                at);
    }
}
