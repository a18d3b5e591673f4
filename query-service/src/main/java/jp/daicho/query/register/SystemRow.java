package jp.daicho.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.ClassificationWarning;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A system. */
@Table("system")
record SystemRow(
        @Key UUID systemId,
        String code,
        String name,
        @Index UUID owningSection,
        SystemType type,
        String typeReason,
        Applicability applicability,
        String applicabilityReason,
        Criticality criticality,
        String criticalityReason,
        List<String> dataClasses,
        Solution solution,
        boolean designMadeAtBuild,
        List<String> networks,
        List<String> warnings,
        SystemPhase phase,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate retiredOn,
        @Nullable String retirementReason,
        long version) {

    static SystemRow of(UUID systemId, SystemRegistered e, long version) {
        var c = e.classification();
        return new SystemRow(
                systemId,
                e.code(),
                e.name(),
                e.owningSection(),
                c.type(),
                c.typeReason(),
                c.applicability(),
                c.applicabilityReason(),
                c.criticality(),
                c.criticalityReason(),
                names(c.dataClasses()),
                c.solution(),
                e.designMadeAtBuild(),
                names(e.networks()),
                names(e.warnings()),
                SystemPhase.REGISTERED,
                null,
                null,
                null,
                version);
    }

    SystemRow classed(Classification c) {
        return new SystemRow(
                systemId,
                code,
                name,
                owningSection,
                c.type(),
                c.typeReason(),
                c.applicability(),
                c.applicabilityReason(),
                c.criticality(),
                c.criticalityReason(),
                names(c.dataClasses()),
                c.solution(),
                designMadeAtBuild,
                networks,
                warnings,
                phase,
                liveOn,
                retiredOn,
                retirementReason,
                version);
    }

    SystemRow ownedBy(UUID section) {
        return with(
                section, networks, warnings, phase, liveOn, retiredOn, retirementReason, version);
    }

    SystemRow on(List<String> newNetworks) {
        return with(
                owningSection,
                newNetworks,
                warnings,
                phase,
                liveOn,
                retiredOn,
                retirementReason,
                version);
    }

    SystemRow warned(List<ClassificationWarning> newWarnings) {
        return with(
                owningSection,
                networks,
                names(newWarnings),
                phase,
                liveOn,
                retiredOn,
                retirementReason,
                version);
    }

    SystemRow live(LocalDate day) {
        return with(
                owningSection,
                networks,
                warnings,
                SystemPhase.LIVE,
                day,
                retiredOn,
                retirementReason,
                version);
    }

    SystemRow retired(LocalDate day, String reason) {
        return with(
                owningSection,
                networks,
                warnings,
                SystemPhase.RETIRED,
                liveOn,
                day,
                reason,
                version);
    }

    SystemRow at(long newVersion) {
        return with(
                owningSection,
                networks,
                warnings,
                phase,
                liveOn,
                retiredOn,
                retirementReason,
                newVersion);
    }

    private SystemRow with(
            UUID newSection,
            List<String> newNetworks,
            List<String> newWarnings,
            SystemPhase newPhase,
            @Nullable LocalDate newLiveOn,
            @Nullable LocalDate newRetiredOn,
            @Nullable String newReason,
            long newVersion) {
        return new SystemRow(
                systemId,
                code,
                name,
                newSection,
                type,
                typeReason,
                applicability,
                applicabilityReason,
                criticality,
                criticalityReason,
                dataClasses,
                solution,
                designMadeAtBuild,
                newNetworks,
                newWarnings,
                newPhase,
                newLiveOn,
                newRetiredOn,
                newReason,
                newVersion);
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }
}
