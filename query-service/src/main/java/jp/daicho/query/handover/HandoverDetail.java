package jp.daicho.query.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.handover.DataFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything about a handover. */
@Schema(description = "A handover with its materials, data, meetings, questions and deficiencies")
public record HandoverDetail(
        HandoverView handover,
        @IdOf(Named.ORGANISATION) List<UUID> agreedBy,
        List<String> dataSets,
        @Schema(description = "The completion report, as it was submitted last")
                @Nullable String report,
        List<MaterialView> materials,
        List<Extraction> extractions,
        List<Gathering> gatherings,
        List<Question> questions,
        List<Deficiency> deficiencies,
        @Schema(description = "What is still to be done; once complete, only storage")
                List<OpenPoint> openPoints,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** The latest extraction of a data set. */
    @Schema(name = "HandoverExtraction")
    public record Extraction(
            String dataSet,
            long expectedCount,
            long extractedCount,
            DataFormat format,
            @Schema(
                            description =
                                    "All records in a general-purpose form, with layouts and code tables")
                    boolean complete,
            @Schema(type = "array") JsonNode files,
            @Schema(type = "array") JsonNode layouts,
            @Schema(type = "array") JsonNode codeTables,
            Instant extractedAt) {}

    /** A handover meeting or a visit on site. */
    @Schema(name = "HandoverGathering")
    public record Gathering(
            GatheringKind kind,
            Instant heldAt,
            String place,
            @IdOf(Named.ORGANISATION) List<UUID> organisations,
            @IdOf(Named.PERSON) List<UUID> persons,
            String summary) {}

    /** A question and its answer. */
    @Schema(name = "HandoverQuestion")
    public record Question(
            UUID questionId,
            @Schema(description = "Organisation that asked, and alone can resolve it")
                    @IdOf(Named.ORGANISATION)
                    UUID askedBy,
            @IdOf(Named.PERSON) UUID askedByPerson,
            Instant askedAt,
            String question,
            @Nullable String content,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable Instant resolvedAt,
            @Nullable String resolution) {}

    /** A deficiency and its handling. */
    @Schema(name = "StatedDeficiency")
    public record Deficiency(
            UUID deficiencyId,
            String description,
            @Nullable String content,
            LocalDate dueOn,
            Instant statedAt,
            @Nullable String handling,
            @Nullable Instant handledAt,
            @Nullable Instant confirmedAt,
            @Nullable String confirmation) {}
}
