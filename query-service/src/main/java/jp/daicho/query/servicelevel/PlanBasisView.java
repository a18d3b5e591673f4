package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;

/** An agreed item and the monitoring item that it takes up. */
@Schema(description = "An agreed item and the plan's monitoring item that it takes up")
public record PlanBasisView(
        UUID slaId,
        @IdOf(Named.SYSTEM) UUID systemId,
        @Schema(description = "First day of the terms") LocalDate effectiveFrom,
        String item,
        UUID planId,
        @Schema(description = "The confirmed revision that was taken up") int planRevision,
        String monitoringItem) {

    static final String SELECT =
            """
            SELECT b.sla_id, b.system_id, b.effective_from, b.item, b.plan_id, b.plan_revision, b.monitoring_item
            FROM read_model.sla_plan_basis b\
            """;
}
