package jp.daicho.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.contract.RegisterContract;
import jp.daicho.contract.organisation.Contacts;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.RegisterContractor;
import jp.daicho.contract.organisation.RegisterOrganisationUnit;
import jp.daicho.contract.organisation.RegisterPerson;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.RegisterSystem;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.contract.register.SystemType;

/**
 * The administrator of a test's ward, who registers what has to be there before a test begins: the
 * details that no test depends on are chosen here.
 */
public final class Administrator {

    /** Their login. */
    public static final String LOGIN = "admin";

    private final Ward ward;

    Administrator(Ward ward) {
        this.ward = ward;
    }

    /** Does something to a thing of the municipality. */
    public void does(AggregateType type, UUID id, Command command) {
        ward.tell(LOGIN, Role.ADMINISTRATOR, type, id, command);
    }

    public void section(UUID id, String code) {
        does(
                OrganisationUnitEvent.TYPE,
                id,
                new RegisterOrganisationUnit(null, code, "戸籍住民課", UnitKind.SECTION, null, null));
    }

    /**
     * @param number a corporate number, with its check digit
     */
    public void contractor(UUID id, String number) {
        does(ContractorEvent.TYPE, id, new RegisterContractor(null, number, "例示システム株式会社", null));
    }

    public void person(UUID organisation, Position position, String login) {
        person(UUID.randomUUID(), organisation, position, login);
    }

    public void person(UUID id, UUID organisation, Position position, String login) {
        does(
                PersonEvent.TYPE,
                id,
                new RegisterPerson(
                        null,
                        organisation,
                        position,
                        login,
                        "葛飾 " + login,
                        new Contacts(login + "@example.jp", "03-0000-0000"),
                        null));
    }

    /** A resident information system of a section, in the requirements' pattern B. */
    public void system(UUID id, String code, UUID section) {
        of(
                id,
                SystemEvent.TYPE,
                id,
                new RegisterSystem(
                        null,
                        code,
                        "住民記録システム",
                        section,
                        new Classification(
                                SystemType.RESIDENT_INFORMATION_SYSTEM,
                                "理由",
                                Applicability.PATTERN_B,
                                "理由",
                                Criticality.CRITICAL,
                                "理由",
                                List.of(DataClass.PERSONAL_INFORMATION),
                                Solution.PACKAGE),
                        false,
                        List.of(Network.RESIDENT_INFORMATION_NETWORK),
                        null));
    }

    /**
     * @param from the first day
     * @param to the last day
     */
    public void contract(
            UUID id,
            String number,
            ContractTrack track,
            UUID contractor,
            UUID system,
            String from,
            String to) {
        of(
                system,
                ContractEvent.TYPE,
                id,
                new RegisterContract(
                        null,
                        number,
                        track,
                        contractor,
                        List.of(system),
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        null,
                        3,
                        null,
                        null));
    }

    private void of(UUID system, AggregateType type, UUID id, Command command) {
        ward.tell(LOGIN, Role.ADMINISTRATOR, type, id, null, Set.of(system), command);
    }
}
