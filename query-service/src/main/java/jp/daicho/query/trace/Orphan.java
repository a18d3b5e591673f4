package jp.daicho.query.trace;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** Something that the guideline wants tied to something else, and that is not. */
@Schema(description = "Something that the guideline wants tied to something else, and that is not")
record Orphan(
        @Schema(description = "What is missing, and to what", example = "FAILURE_WITHOUT_REPORT")
                OrphanRule rule,
        @Schema(
                        description = "Rows of the guideline's checklist that ask for the tie",
                        example = "[\"IV-1.4-F5\"]")
                List<String> guideline,
        @Schema(description = "The system that it is about") @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "Type of the thing that stands alone", example = "Incident")
                String aggregateType,
        @Schema(description = "What things of the type are called", example = "インシデント")
                Text aggregateTypeLabel,
        @Schema(description = "Its id") UUID aggregateId,
        @Schema(description = "What it is called; null where it has no name to be shown")
                @Nullable Text name,
        @Schema(description = "Since when it stands alone") Instant since,
        @Schema(
                        description =
                                "By what it is known, or what of it is not tied: its code, the item, the period, the day, the id"
                                        + " that leads nowhere",
                        example = "INC-2026-0007")
                String detail) {}
