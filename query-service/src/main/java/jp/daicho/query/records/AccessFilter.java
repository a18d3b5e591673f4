package jp.daicho.query.records;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.platform.ListQuery;
import org.jspecify.annotations.Nullable;

/** Which reads are asked for; everything that is given must hold. */
record AccessFilter(
        @Schema(description = "What this person saw") @Nullable UUID person,
        @Schema(description = "What persons of this section or company saw")
                @Nullable UUID organisation,
        @Schema(description = "Who saw this person, or this thing") @Nullable UUID subject,
        @Schema(description = "On the path of this system") @Nullable UUID system,
        @Schema(description = "By this operation", example = "getPerson")
                @Nullable String operation,
        @Schema(description = "Of this kind of what is sensitive", example = "PERSONAL")
                @Nullable Sensitivity sensitivity,
        @Schema(description = "What came of one request") @Nullable String correlation,
        @Schema(description = "Seen at this moment or later", example = "2026-04-01T00:00:00+09:00")
                @Nullable Instant seenFrom,
        @Schema(description = "Seen before this moment") @Nullable Instant seenTo) {

    <V extends Record> ListQuery<V> narrow(ListQuery<V> query) {
        return query.whereIfPresent("a.person_id = :person", person)
                .whereIfPresent("a.organisation_id = :organisation", organisation)
                .whereIfPresent("a.subjects @> CAST(ARRAY[:subject] AS uuid[])", subject)
                .whereIfPresent("a.system_id = :system", system)
                .whereIfPresent("a.operation = :operation", operation)
                .whereIfPresent("a.sensitivity = :sensitivity", sensitivity)
                .whereIfPresent("a.correlation = :correlation", correlation)
                .whereIfPresent("a.seen_at >= :seenFrom", seenFrom)
                .whereIfPresent("a.seen_at < :seenTo", seenTo);
    }
}
