package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.ImprovementMeasure;
import org.jspecify.annotations.Nullable;

/** An improvement plan with what it says. */
@Schema(description = "An improvement plan with what it says, and the guidance given")
public record ImprovementPlanDetail(
        ImprovementPlanView plan,
        @Schema(description = "Why it was asked for, where it was asked for otherwise")
                @Nullable String reason,
        @Schema(description = "Of the latest submission") @Nullable String cause,
        List<ImprovementMeasure> measures,
        @IdOf(Named.PERSON) @Nullable UUID submittedBy,
        @IdOf(Named.PERSON) @Nullable UUID decidedBy,
        @Schema(description = "Of the acceptance") @Nullable String note,
        @Schema(description = "Of the return") List<String> deficiencies,
        List<Guidance> guidance,
        long version) {

    /** What the owning section saw, and the guidance it gave. */
    @Schema(name = "ImprovementGuidance", description = "What the owning section saw and asked for")
    public record Guidance(
            int number,
            String checked,
            @Nullable String guidance,
            Instant recordedAt,
            @IdOf(Named.PERSON) UUID recordedBy) {}
}
