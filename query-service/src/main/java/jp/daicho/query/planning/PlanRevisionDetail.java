package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import jp.daicho.contract.planning.ImplementationRulesContent;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.ProceduresContent;
import org.jspecify.annotations.Nullable;

/** A revision with what it says. */
@Schema(
        description =
                "A revision of a plan, of rules or of procedures with what it says and what it changed")
public record PlanRevisionDetail(
        PlanRevisionView revision,
        @Schema(description = "Of a plan") @Nullable PlanContent content,
        @Schema(description = "Of implementation rules") @Nullable ImplementationRulesContent rules,
        @Schema(description = "Of work procedures") @Nullable ProceduresContent procedures,
        @Schema(description = "Against the revision before; absent for the first")
                @Nullable PlanChanges changes) {}
