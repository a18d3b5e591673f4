package jp.daicho.query.lawchange;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.lawchange.WorkPlan;
import org.jspecify.annotations.Nullable;

/** A change by law with everything that was said of it. */
@Schema(description = "A change by law with its scope, plans, tests, reports and what was shared")
public record LawChangeDetail(
        LawChangeView lawChange,
        @Schema(description = "What has to change") String content,
        @Nullable Scope scope,
        @Nullable Requirements requirements,
        @Schema(description = "Every revision, the latest first") List<Plan> plans,
        @Schema(description = "The latest first") List<Progress> progress,
        @Schema(description = "The latest first") List<Test> tests,
        @Schema(description = "By what the result was seen") @Nullable String verification,
        @Nullable Report report,
        @Nullable Sharing sharing,
        @Nullable Closure closure,
        @Schema(description = "Compared by If-Match", example = "1") long version) {

    /** Why it is within or outside maintenance. */
    @Schema(name = "LawChangeScope")
    public record Scope(
            String reason,
            @Schema(description = "How others with the same package respond")
                    @Nullable String otherMunicipalities,
            Instant decidedAt) {}

    /** What the section manager approved. */
    @Schema(name = "LawChangeRequirements")
    public record Requirements(
            String business,
            String maintenance,
            String functional,
            Instant approvedAt,
            @IdOf(Named.PERSON) UUID approvedBy) {}

    /** A revision of the work plan. */
    @Schema(name = "LawChangePlan")
    public record Plan(
            int revision,
            WorkPlan plan,
            @Schema(description = "Whether it ends after the date of enforcement") boolean late,
            Instant submittedAt,
            @IdOf(Named.PERSON) UUID submittedBy) {}

    /** How far it had come. */
    @Schema(name = "LawChangeProgress")
    public record Progress(int percent, String note, Instant recordedAt) {}

    /** A test. */
    @Schema(name = "LawChangeTest")
    public record Test(
            String subject,
            @Schema(description = "Of what was not to change") boolean regression,
            boolean passed,
            String result,
            Instant recordedAt) {}

    /** The work report. */
    @Schema(name = "LawChangeReport")
    public record Report(
            String title,
            String content,
            @Nullable String reference,
            Instant reportedAt,
            @IdOf(Named.PERSON) UUID reportedBy) {}

    /** What was shared. */
    @Schema(name = "LawChangeSharing")
    public record Sharing(
            @IdOf(Named.ORGANISATION) List<UUID> organisations, String content, Instant sharedAt) {}

    /** How it was closed. */
    @Schema(name = "LawChangeClosure")
    public record Closure(
            @Schema(description = "Where it goes on by the Build Guideline")
                    @Nullable String buildReference,
            @Nullable String note,
            Instant closedAt) {}
}
