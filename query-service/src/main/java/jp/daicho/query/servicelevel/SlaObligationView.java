package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;

/** A system that must have an agreement, and whether it has one. */
@Schema(
        description =
                "A system that must have a service level agreement, and whether one holds today")
public record SlaObligationView(
        @IdOf(Named.SYSTEM) UUID systemId,
        String code,
        String name,
        @Schema(description = "CRITICAL makes an agreement a must") Criticality criticality,
        @Schema(description = "PATTERN_C, an external service, makes it a must too")
                Applicability applicability,
        @Schema(description = "Agreements that hold today") long agreements,
        @Schema(description = "At least one does") boolean met) {

    /** With {@code :today}, the day in Asia/Tokyo on which it is asked. */
    static final String SELECT =
            """
            SELECT o.*, o.agreements > 0 AS met FROM (
                SELECT s.system_id, s.code, s.name, s.criticality, s.applicability,
                    (SELECT count(*) FROM read_model.sla a
                     WHERE a.system_id = s.system_id AND a.effective_from <= :today
                       AND (a.effective_to IS NULL OR a.effective_to >= :today)) AS agreements
                FROM read_model.system s
                WHERE (s.criticality = 'CRITICAL' OR s.applicability = 'PATTERN_C')
                  AND s.retired_on IS NULL) o\
            """;
}
