package jp.daicho.query.procurement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.procurement.ProcurementStep;
import org.jspecify.annotations.Nullable;

/** An exit criterion of chapter III for one procurement. */
@Schema(description = "An exit criterion of a procurement, and the event by which it is met")
public record ProcurementCriterionView(
        UUID procurementId,
        @Schema(description = "Row of the guideline", example = "III-1.3-X1") String criterion,
        ProcurementStep step,
        CriterionStatus status,
        @Schema(description = "The event by which it is met, or its step was skipped")
                @Nullable UUID eventId,
        @Nullable String eventType,
        @Nullable Instant at) {

    static final String SELECT =
            """
            SELECT c.procurement_id, c.criterion, c.step, c.status, c.event_id, c.event_type, c.at
            FROM read_model.procurement_criterion c\
            """;
}
