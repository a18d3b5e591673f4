package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.planning.MaintenancePlanContent;
import org.jspecify.annotations.Nullable;

/** Everything about a plan. */
@Schema(description = "A maintenance work plan with what its latest revision says")
public record PlanDetail(
        PlanView plan,
        @Nullable LocalDate builderHandoverCompletedOn,
        @Nullable String noBuilderHandoverReason,
        @Schema(description = "Codes of the documents that it is based on") List<String> basedOn,
        @IdOf(Named.PERSON) UUID requestedBy,
        @Schema(description = "The latest revision; absent before the first submission")
                @Nullable MaintenancePlanContent content,
        @Schema(description = "All revisions, the latest first") List<PlanRevisionView> revisions,
        @Schema(description = "Number of its events: what If-Match compares") long version) {}
