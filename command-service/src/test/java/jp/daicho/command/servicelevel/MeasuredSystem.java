package jp.daicho.command.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.AggregateType;
import jp.daicho.contract.Command;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.Contacts;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.Position;
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
 * A ward on 6 June 2026 with one system that has an agreement; {@code staff} and {@code manager}
 * are of its owning section.
 */
final class MeasuredSystem implements AutoCloseable {

    private final Ward ward = new Ward();

    /**
     * @param terms of the agreement, as JSON
     */
    MeasuredSystem(UUID system, String terms) {
        ward.at("2026-06-06T00:00:00Z");
        var section = UUID.randomUUID();
        admin(
                OrganisationUnitEvent.TYPE,
                section,
                new RegisterOrganisationUnit(null, "S-1", "戸籍住民課", UnitKind.SECTION, null, null));
        person(section, Position.STAFF, "staff");
        person(section, Position.SECTION_MANAGER, "manager");
        ward.tell(
                "admin",
                Role.ADMINISTRATOR,
                SystemEvent.TYPE,
                system,
                null,
                Set.of(system),
                new RegisterSystem(
                        null,
                        "Y-1",
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
        var answer =
                ward.post(
                        "manager",
                        "/api/v1/systems/" + system + "/service-level-agreements",
                        "application/json",
                        "{\"title\": \"合意書\", \"terms\": " + terms + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private void person(UUID section, Position position, String login) {
        admin(
                PersonEvent.TYPE,
                UUID.randomUUID(),
                new RegisterPerson(
                        null,
                        section,
                        position,
                        login,
                        "職員",
                        new Contacts(login + "@example.jp", "03-0000-0000"),
                        null));
    }

    private void admin(AggregateType type, UUID id, Command command) {
        ward.tell("admin", Role.ADMINISTRATOR, type, id, command);
    }

    Ward ward() {
        return ward;
    }

    @Override
    public void close() {
        ward.close();
    }
}
