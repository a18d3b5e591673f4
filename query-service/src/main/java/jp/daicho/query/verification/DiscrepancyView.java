package jp.daicho.query.verification;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A discrepancy of a verification. */
@Schema(description = "Something that is not as it should be, and how it was dealt with")
public record DiscrepancyView(
        UUID discrepancyId,
        UUID verificationId,
        @IdOf(Named.SYSTEM) UUID systemId,
        DiscrepancyKind kind,
        @Schema(description = "Management number of the asset, or code of the document")
                String subject,
        @Schema(description = "The configuration item, where one is recorded")
                @Nullable UUID itemId,
        @Schema(
                        type = "array",
                        description =
                                "Of a record that differs: attribute, what is recorded, what was observed")
                JsonNode differences,
        @Nullable String remark,
        Instant foundAt,
        @Schema(description = "Desirable to be dealt with, no must: a rarely used asset")
                boolean advisory,
        @Schema(description = "Absent while it is open") @Nullable DiscrepancyOutcome outcome,
        @Nullable String explanation,
        @Schema(description = "What buying anew has an effect on") @Nullable String impact,
        @Nullable Instant decidedAt,
        @IdOf(Named.PERSON) @Nullable UUID decidedBy) {

    static final String SELECT =
            """
            SELECT d.*, d.kind = 'LOW_USE' AS advisory FROM read_model.verification_discrepancy d\
            """;
}
