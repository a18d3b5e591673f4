package jp.daicho.query.compliance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Occasion;

/** An event that proves something, as the audit trail has it. */
@Schema(
        name = "ComplianceProof",
        description = "An event that proves the status, to be found in the audit trail by its id")
public record Proof(
        @Schema(description = "The event's id in the audit trail") UUID eventId,
        @Schema(description = "Its place in the log", example = "42") long position,
        @Schema(description = "Its type", example = "planning.PlanningApproved") String type,
        @Schema(description = "Type of the thing that it happened to", example = "PlanDocument")
                String aggregateType,
        @Schema(description = "The thing that it happened to: the audit trail is asked by it")
                UUID aggregateId,
        @Schema(description = "When it happened") Instant occurredAt) {

    static Proof of(EventMeta meta) {
        return new Proof(
                meta.eventId(),
                meta.position(),
                meta.type(),
                meta.aggregateType(),
                meta.aggregateId(),
                meta.occurredAt());
    }

    /** The day on which it happened, Asia/Tokyo. */
    LocalDate day() {
        return LocalDate.ofInstant(occurredAt, Occasion.ZONE);
    }
}
