package jp.daicho.command.procurement;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ApproveSpecification;
import jp.daicho.contract.procurement.DecideDisclosure;
import jp.daicho.contract.procurement.DisclosureDecided;
import jp.daicho.contract.procurement.DraftSpecification;
import jp.daicho.contract.procurement.EndorseSpecification;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.SourceReflection;
import jp.daicho.contract.procurement.SpecificationApproved;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationEndorsed;
import jp.daicho.contract.procurement.SpecificationSource;
import jp.daicho.contract.register.Solution;

/** The procurement specification: written, agreed with the IS Section, approved. */
final class Specifying {

    private Specifying() {}

    static List<ProcurementEvent> decide(
            ProcurementState state, DraftSpecification command, Occasion occasion) {
        state.mustNotBeSkipped(ProcurementStep.SPECIFICATION);
        if (state.begun(ProcurementStep.EXECUTION)) {
            throw Choosing.done(ProcurementStep.SPECIFICATION);
        }
        var before = state.drafted();
        var event =
                new SpecificationDrafted(
                        before == null ? 1 : before.revision() + 1,
                        command.title(),
                        command.reference(),
                        occasion.actor().person(),
                        command.items(),
                        command.deliverables(),
                        command.reflections(),
                        command.ictBcpSupport());
        return before != null && saysTheSame(before, event) ? List.of() : List.of(event);
    }

    /** Whoever wrote it. */
    private static boolean saysTheSame(SpecificationDrafted a, SpecificationDrafted b) {
        return a.title().equals(b.title())
                && a.reference().equals(b.reference())
                && a.items().equals(b.items())
                && a.deliverables().equals(b.deliverables())
                && a.reflections().equals(b.reflections())
                && Objects.equals(a.ictBcpSupport(), b.ictBcpSupport());
    }

    static List<ProcurementEvent> decide(ProcurementState state, EndorseSpecification command) {
        latest(state, command.revision());
        return state.endorsed() == command.revision()
                ? List.of()
                : List.of(new SpecificationEndorsed(command.revision(), command.note()));
    }

    static List<ProcurementEvent> decide(
            ProcurementState state,
            ApproveSpecification command,
            Occasion occasion,
            ProcuredSystem system) {
        var drafted = latest(state, command.revision());
        if (state.approved() == drafted.revision()) {
            return List.of();
        }
        if (drafted.draftedBy().equals(occasion.actor().person())) {
            throw ProcurementProblem.DRAFTER_CANNOT_APPROVE.because();
        }
        if (system.jointlySupervised() && state.endorsed() != drafted.revision()) {
            throw ProcurementProblem.NOT_ENDORSED.because(drafted.revision());
        }
        reflects(drafted, state.track(), system);
        if (system.critical() && drafted.ictBcpSupport() == null) {
            throw ProcurementProblem.WITHOUT_ICT_BCP.because();
        }
        return List.of(
                new SpecificationApproved(drafted.revision(), system.solution(), command.note()));
    }

    /** III-1.3-X2, X3, III-2.3-X1: what the specification must have taken over. */
    private static void reflects(SpecificationDrafted drafted, Track track, ProcuredSystem system) {
        var addressed =
                drafted.reflections().stream()
                        .map(SourceReflection::source)
                        .collect(Collectors.toSet());
        for (var source : SpecificationSource.toBeAddressed(track)) {
            if (!addressed.contains(source)) {
                throw ProcurementProblem.SOURCE_NOT_ADDRESSED.because(
                        source.label().ja(), source.label().en());
            }
        }
        if (track != Track.OPERATION) {
            maintenance(drafted, system.solution());
        }
        if (track != Track.MAINTENANCE
                && !reflected(drafted, SpecificationSource::tellsOfOperation)) {
            throw ProcurementProblem.OPERATION_NOT_REFLECTED.because();
        }
    }

    /** Where the register does not say what a system is, neither is ruled out. */
    private static void maintenance(SpecificationDrafted drafted, Solution solution) {
        var unknown = solution == Solution.NOT_RECORDED;
        if ((unknown || solution == Solution.PACKAGE)
                && !reflected(drafted, SpecificationSource.BUILD_PROPOSAL::equals)) {
            throw ProcurementProblem.PROPOSAL_NOT_REFLECTED.because();
        }
        if ((unknown || solution == Solution.BESPOKE)
                && !reflected(drafted, SpecificationSource.BUILT_SYSTEM_REQUIREMENTS::equals)) {
            throw ProcurementProblem.BUILT_SYSTEM_NOT_REFLECTED.because();
        }
    }

    private static boolean reflected(
            SpecificationDrafted drafted, Predicate<SpecificationSource> which) {
        return drafted.reflections().stream()
                .anyMatch(r -> r.reflected() && which.test(r.source()));
    }

    private static SpecificationDrafted latest(ProcurementState state, int revision) {
        Precondition.SPECIFICATION.must(state.drafted() != null);
        var drafted = Objects.requireNonNull(state.drafted());
        if (drafted.revision() != revision) {
            throw ProcurementProblem.REVISION_STALE
                    .because(drafted.revision(), revision)
                    .at("/revision");
        }
        return drafted;
    }

    static List<ProcurementEvent> decide(ProcurementState state, DecideDisclosure command) {
        var event =
                new DisclosureDecided(command.document(), command.disclosure(), command.reason());
        return event.equals(state.disclosures().get(command.document()))
                ? List.of()
                : List.of(event);
    }
}
