package jp.daicho.command.organisation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.DelegateApproval;
import jp.daicho.contract.organisation.DelegationEvent;
import jp.daicho.contract.organisation.DelegationRevoked;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.RevokeDelegation;
import org.jspecify.annotations.Nullable;

/** What decisions about a delegation need (II-1-A1, II-1-A2). */
record DelegationState(UUID section, boolean revoked) {

    static List<DelegationEvent> delegate(
            DelegateApproval command,
            Occasion occasion,
            DirectoryFacts directory,
            OwnershipFacts owned) {
        var section = managedBy(occasion.actor(), directory);
        var delegate = directory.person(command.delegate());
        if (delegate == null || !delegate.holds(Position.SUBSECTION_CHIEF, section)) {
            throw OrganisationProblem.DELEGATE_NOT_A_CHIEF.because(command.delegate());
        }
        if (command.until().isBefore(occasion.recordedOn())) {
            throw OrganisationProblem.DELEGATION_IN_THE_PAST.because(command.until());
        }
        if (command.systems() != null) {
            for (var system : command.systems()) {
                if (!owned.owns(section, system)) {
                    throw OrganisationProblem.NOT_THE_SECTIONS_SYSTEM.because(system);
                }
            }
        }
        return List.of(
                new ApprovalDelegated(
                        section,
                        occasion.actor().person(),
                        command.delegate(),
                        command.systems(),
                        command.from(),
                        command.until()));
    }

    List<DelegationEvent> decide(
            RevokeDelegation command, Occasion occasion, DirectoryFacts directory) {
        if (!managedBy(occasion.actor(), directory).equals(section)) {
            throw OrganisationProblem.NOT_THE_SECTIONS_MANAGER.because();
        }
        return revoked ? List.of() : List.of(new DelegationRevoked(command.reason()));
    }

    /** The section of which the actor is the manager at this moment. */
    private static UUID managedBy(Actor actor, DirectoryFacts directory) {
        var person = directory.person(actor.person());
        if (person == null || !person.holds(Position.SECTION_MANAGER, actor.organisation())) {
            throw OrganisationProblem.NOT_THE_SECTIONS_MANAGER.because();
        }
        return person.organisation();
    }

    static DelegationState evolve(@Nullable DelegationState state, DelegationEvent event) {
        return switch (event) {
            case ApprovalDelegated delegated -> new DelegationState(delegated.section(), false);
            case DelegationRevoked revoked ->
                    new DelegationState(Objects.requireNonNull(state).section, true);
        };
    }
}
