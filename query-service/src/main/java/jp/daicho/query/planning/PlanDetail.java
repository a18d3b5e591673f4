package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.planning.ImplementationRulesContent;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.ProceduresContent;
import org.jspecify.annotations.Nullable;

/** Everything about a document of planning. */
@Schema(
        description =
                "A plan, implementation rules or work procedures with what the latest revision says")
public record PlanDetail(
        PlanView plan,
        @Nullable LocalDate builderHandoverCompletedOn,
        @Nullable String noBuilderHandoverReason,
        @Schema(description = "Codes of the documents that it is based on") List<String> basedOn,
        @IdOf(Named.PERSON) UUID requestedBy,
        @Schema(description = "The latest revision of a plan; absent before the first submission")
                @Nullable PlanContent content,
        @Schema(description = "The latest revision of implementation rules")
                @Nullable ImplementationRulesContent rules,
        @Schema(description = "The latest revision of work procedures")
                @Nullable ProceduresContent procedures,
        @Schema(description = "All revisions, the latest first") List<PlanRevisionView> revisions,
        @Schema(description = "Number of its events: what If-Match compares") long version) {}
