package jp.daicho.query.planning;

import io.swagger.v3.oas.annotations.media.Schema;
import jp.daicho.contract.planning.MaintenancePlanContent;
import org.jspecify.annotations.Nullable;

/** A revision with what it says. */
@Schema(description = "A revision of a plan with what it says and what it changed")
public record PlanRevisionDetail(
        PlanRevisionView revision,
        MaintenancePlanContent content,
        @Schema(description = "Against the revision before; absent for the first")
                @Nullable PlanChanges changes) {}
