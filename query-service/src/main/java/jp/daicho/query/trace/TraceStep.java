package jp.daicho.query.trace;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** A thing that a trace reaches, from where, and why. */
@Schema(description = "A thing that a trace reaches, the thing it is tied to, and why")
record TraceStep(
        @Schema(
                        description =
                                "How many ties it is away from where the trace begins: 0 at the beginning",
                        example = "1")
                int depth,
        @Schema(
                        description =
                                "Which way it lies: BACK, among what the beginning goes back to, or FORWARD, among what came of"
                                        + " it; null at the beginning")
                @Nullable Direction direction,
        @Schema(description = "Type of the thing that is reached", example = "PlanDocument")
                String aggregateType,
        @Schema(description = "What things of the type are called", example = "計画書")
                Text aggregateTypeLabel,
        @Schema(description = "Id of the thing that is reached") UUID aggregateId,
        @Schema(
                        description =
                                "What it is called; null where the ledger has no name for it, or knows nothing of it",
                        example = "2026年度保守作業計画書")
                @Nullable Text name,
        @Schema(
                        description =
                                "What happened to it last, of what the caller may see; null where that is nothing",
                        example = "計画を承認")
                @Nullable Text lastEvent,
        @Schema(description = "When that happened") @Nullable Instant lastEventAt,
        @Schema(
                        description =
                                "Type of the thing that it is reached from; null at the beginning",
                        example = "Contract")
                @Nullable String reachedFromType,
        @Schema(description = "Id of the thing that it is reached from; null at the beginning")
                @Nullable UUID reachedFromId,
        @Schema(description = "What that is called", example = "契約 2026-保-12")
                @Nullable Text reachedFromName,
        @Schema(
                        description =
                                "What the later of the two is to the earlier: the one that is reached, going forward; the one that"
                                        + " it is reached from, going back",
                        example = "契約に基づく計画書")
                @Nullable Text reason,
        @Schema(description = "The event that ties them; null at the beginning")
                @Nullable UUID eventId,
        @Schema(description = "Its type", example = "planning.PlanRequested")
                @Nullable String eventType,
        @Schema(description = "What happened, in words", example = "計画書の作成を依頼")
                @Nullable Text eventTypeLabel,
        @Schema(description = "Its place in the log", example = "42") @Nullable Long position,
        @Schema(description = "When it happened") @Nullable Instant occurredAt,
        @Schema(description = "When it was recorded") @Nullable Instant recordedAt) {}
