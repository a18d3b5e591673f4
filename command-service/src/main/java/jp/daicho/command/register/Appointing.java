package jp.daicho.command.register;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.register.AppointParty;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.register.RegisterProblem;
import jp.daicho.contract.register.SystemEvent;

/** What must hold for a party to get a role on a system (表1-3). */
final class Appointing {

    private Appointing() {}

    static List<SystemEvent> appoint(
            SystemState state,
            AppointParty command,
            UUID system,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        var id = Objects.requireNonNull(command.appointmentId(), "given by the endpoint");
        var known = state.appointments().get(id);
        if (known != null && known.isSameAs(command)) {
            return List.of();
        }
        checkParty(command, directory);
        for (var other : state.appointments().entrySet()) {
            if (other.getKey().equals(id) || other.getValue().overlaps(command)) {
                throw RegisterProblem.ALREADY_APPOINTED.because(other.getKey());
            }
        }
        if (command.contract() != null
                && !contracts.covers(command.contract(), system, command.from(), command.until())) {
            throw RegisterProblem.CONTRACT_DOES_NOT_COVER.because(command.contract());
        }
        return List.of(
                new PartyAppointed(
                        id,
                        command.organisation(),
                        command.role(),
                        command.from(),
                        command.until(),
                        command.contract()));
    }

    private static void checkParty(AppointParty command, DirectoryFacts directory) {
        var party = directory.organisation(command.organisation());
        if (party == null || !party.goesOn()) {
            throw OrganisationProblem.NOT_AN_ORGANISATION.because(command.organisation());
        }
        if (party.isContractor() != command.role().isContractor()) {
            throw RegisterProblem.ROLE_NOT_FOR_PARTY.because(command.organisation());
        }
    }
}
