package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.ImprovementStatus;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How an improvement plan stands: its latest submission, and what came of it. */
@Table("improvement_progress")
record ImprovementProgressRow(
        @Key UUID improvementPlanId,
        @Index ImprovementStatus status,
        int revision,
        @Nullable String cause,
        @Nullable JsonNode measures,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable UUID submittedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String note,
        List<String> deficiencies,
        int guidance,
        long version) {

    static ImprovementProgressRow due(UUID plan, long version) {
        return new ImprovementProgressRow(
                plan,
                ImprovementStatus.DUE,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                0,
                version);
    }

    ImprovementProgressRow decided(
            ImprovementStatus newStatus,
            Instant at,
            UUID by,
            @Nullable String newNote,
            List<String> newDeficiencies,
            long newVersion) {
        return new ImprovementProgressRow(
                improvementPlanId,
                newStatus,
                revision,
                cause,
                measures,
                firstSubmittedAt,
                submittedAt,
                submittedBy,
                at,
                by,
                newNote,
                newDeficiencies,
                guidance,
                newVersion);
    }

    ImprovementProgressRow at(int newGuidance, long newVersion) {
        return new ImprovementProgressRow(
                improvementPlanId,
                status,
                revision,
                cause,
                measures,
                firstSubmittedAt,
                submittedAt,
                submittedBy,
                decidedAt,
                decidedBy,
                note,
                deficiencies,
                newGuidance,
                newVersion);
    }
}
