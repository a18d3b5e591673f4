package jp.daicho.query.register;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;

/** A system with the reasons of its classification. */
@Schema(description = "A system with the reason of each part of its classification")
public record SystemDetail(
        UUID systemId,
        String code,
        String name,
        @IdOf(Named.ORGANISATION) UUID owningSection,
        SystemType type,
        String typeReason,
        Applicability applicability,
        String applicabilityReason,
        Criticality criticality,
        String criticalityReason,
        List<String> dataClasses,
        Solution solution,
        @Schema(description = "As it was said at the registration") boolean designMadeAtBuild,
        @Schema(description = "What was recorded for each track since")
                List<BuildDesign> buildDesigns,
        List<String> networks,
        List<String> warnings,
        SystemPhase phase,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate retiredOn,
        @Nullable String retirementReason,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** What was designed for a track when the system was built. */
    @Schema(description = "What was designed for a track when the system was built")
    public record BuildDesign(
            Track track, boolean designMadeAtBuild, boolean includedInSystemContract) {}

    static SystemDetail of(SystemRow s, List<BuildDesign> designs) {
        return new SystemDetail(
                s.systemId(),
                s.code(),
                s.name(),
                s.owningSection(),
                s.type(),
                s.typeReason(),
                s.applicability(),
                s.applicabilityReason(),
                s.criticality(),
                s.criticalityReason(),
                s.dataClasses(),
                s.solution(),
                s.designMadeAtBuild(),
                designs,
                s.networks(),
                s.warnings(),
                s.phase(),
                s.liveOn(),
                s.retiredOn(),
                s.retirementReason(),
                s.version());
    }
}
