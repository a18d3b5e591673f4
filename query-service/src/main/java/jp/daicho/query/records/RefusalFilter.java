package jp.daicho.query.records;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Which refusals are asked for; everything that is given must hold. */
record RefusalFilter(
        @Schema(
                        description = "Refused by this rule: the last part of the problem's type",
                        example = "report-required")
                @Nullable String problem,
        @Schema(
                        description =
                                "Refused by a rule that serves this row of the guideline's checklist",
                        example = "IV-1.4-X2")
                @Nullable String guideline,
        @Schema(description = "Refused to this person") @Nullable UUID person,
        @Schema(description = "Refused to persons of this section or company")
                @Nullable UUID organisation,
        @Schema(description = "On the path of this system") @Nullable UUID system,
        @Schema(description = "Of this operation", example = "closeIncident")
                @Nullable String operation,
        @Schema(description = "Of this aggregate") @Nullable UUID aggregateId,
        @Schema(description = "What came of one request") @Nullable String correlation,
        @Schema(
                        description = "Refused at this moment or later",
                        example = "2026-04-01T00:00:00+09:00")
                @Nullable Instant refusedFrom,
        @Schema(description = "Refused before this moment") @Nullable Instant refusedTo) {

    <V extends Record> ListQuery<V> narrow(ListQuery<V> query) {
        return query.whereIfPresent("r.problem = :problem", problem)
                .whereIfPresent(":guideline = ANY(r.guideline)", guideline)
                .whereIfPresent("r.person_id = :person", person)
                .whereIfPresent("r.organisation_id = :organisation", organisation)
                .whereIfPresent("r.system_id = :system", system)
                .whereIfPresent("r.operation = :operation", operation)
                .whereIfPresent("r.aggregate_id = :aggregateId", aggregateId)
                .whereIfPresent("r.correlation = :correlation", correlation)
                .whereIfPresent("r.refused_at >= :refusedFrom", refusedFrom)
                .whereIfPresent("r.refused_at < :refusedTo", refusedTo);
    }
}
