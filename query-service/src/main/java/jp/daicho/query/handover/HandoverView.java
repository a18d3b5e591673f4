package jp.daicho.query.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.handover.HandoverKind;
import org.jspecify.annotations.Nullable;

/** A handover with how much is still open. */
@Schema(description = "A handover from one contractor to another, with how much is still open")
public record HandoverView(
        UUID handoverId,
        HandoverKind kind,
        Track track,
        HandoverStatus status,
        @IdOf(Named.ORGANISATION) UUID owningSection,
        @IdOf(Named.ORGANISATION) UUID outgoingContractor,
        @IdOf(Named.ORGANISATION) UUID incomingContractor,
        @Nullable UUID outgoingContract,
        @Nullable UUID incomingContract,
        @Schema(description = "By which day it is to be complete") LocalDate dueOn,
        @Schema(description = "Whether that day has passed, or had when it was completed")
                boolean late,
        Instant preparedAt,
        @Nullable Instant agreedAt,
        @Nullable Instant meetingHeldAt,
        @Nullable Instant siteVisitedAt,
        @Nullable Instant reportedAt,
        @Nullable Instant completedAt,
        @Schema(description = "Agreed materials that are not accepted") long openMaterials,
        @Schema(description = "Questions that their asker has not resolved") long openQuestions,
        @Schema(description = "Deficiencies whose handling is not confirmed") long openDeficiencies,
        @Schema(description = "Data sets that are not extracted in full") long openDataSets,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    /** With {@code :today}, the day on which it is asked. */
    static final String SELECT =
            """
            SELECT h.handover_id, h.kind, h.track, h.status, h.owning_section, h.outgoing_contractor,
                h.incoming_contractor, h.outgoing_contract, h.incoming_contract, h.due_on,
                coalesce((h.completed_at AT TIME ZONE 'Asia/Tokyo')::date, :today) > h.due_on AS late,
                h.prepared_at, h.agreed_at, h.meeting_held_at, h.site_visited_at, h.reported_at,
                h.completed_at, h.version,
                (SELECT count(*) FROM read_model.handover_material m WHERE m.handover_id = h.handover_id
                    AND m.reason_not_needed IS NULL AND m.accepted_at IS NULL) AS open_materials,
                (SELECT count(*) FROM read_model.handover_question q WHERE q.handover_id = h.handover_id
                    AND q.resolved_at IS NULL) AS open_questions,
                (SELECT count(*) FROM read_model.handover_deficiency d WHERE d.handover_id = h.handover_id
                    AND d.confirmed_at IS NULL) AS open_deficiencies,
                (SELECT count(*) FROM unnest(h.data_sets) s WHERE NOT EXISTS (
                    SELECT 1 FROM read_model.handover_extraction e WHERE e.handover_id = h.handover_id
                        AND e.data_set = s AND e.complete)) AS open_data_sets
            FROM read_model.handover h\
            """;
}
