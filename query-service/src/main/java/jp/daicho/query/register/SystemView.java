package jp.daicho.query.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;

/** A system in a list. */
@Schema(description = "A system of the register")
public record SystemView(
        UUID systemId,
        String code,
        String name,
        @IdOf(Named.ORGANISATION) UUID owningSection,
        @Schema(description = "表1-2") SystemType type,
        @Schema(description = "Pattern of I-4") Applicability applicability,
        Criticality criticality,
        Solution solution,
        List<String> networks,
        SystemPhase phase,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate retiredOn,
        @Schema(description = "What does not fit 表1-2 or the pattern: shown, never refused")
                List<String> warnings,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT s.system_id, s.code, s.name, s.owning_section, s.type, s.applicability,
                   s.criticality, s.solution, s.networks, s.phase, s.live_on, s.retired_on, s.warnings, s.version
              FROM read_model.system s\
            """;
}
