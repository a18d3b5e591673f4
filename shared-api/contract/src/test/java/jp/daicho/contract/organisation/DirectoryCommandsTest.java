package jp.daicho.contract.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Command;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Role;
import org.junit.jupiter.api.Test;

class DirectoryCommandsTest {

    @Test
    void a_corporate_number_checks_itself_by_its_first_digit() {
        assertThat(CorporateNumber.isValid("7000012050002")).isTrue();
        assertThat(CorporateNumber.isValid("8000012050002")).isFalse();
        assertThat(CorporateNumber.isValid("7000012050020")).isFalse();
        assertThat(CorporateNumber.isValid("700001205000")).isFalse();
        assertThat(CorporateNumber.isValid("７000012050002")).isFalse();
    }

    @Test
    void a_unit_has_only_roles_of_the_whole_municipality() {
        var command =
                new RegisterOrganisationUnit(
                        null,
                        "IS",
                        "情報システム課",
                        UnitKind.SECTION,
                        List.of(Role.INFORMATION_SYSTEMS_SECTION, Role.OWNING_SECTION_MANAGER),
                        null);

        assertThat(pointersOf(command)).containsExactly("/municipalRoles/1");
    }

    @Test
    void a_delegation_does_not_end_before_it_begins() {
        var command =
                new DelegateApproval(
                        null,
                        UUID.randomUUID(),
                        null,
                        LocalDate.parse("2026-04-02"),
                        LocalDate.parse("2026-04-01"),
                        null);

        assertThat(pointersOf(command)).containsExactly("/until");
    }

    @Test
    void contacts_say_where_they_are_wrong() {
        var command =
                new RegisterPerson(
                        null,
                        UUID.randomUUID(),
                        Position.STAFF,
                        "hanako",
                        "葛飾 花子",
                        new Contacts("not an address", "tel"),
                        null);

        assertThat(pointersOf(command)).containsExactly("/contacts/email", "/contacts/telephone");
    }

    @Test
    void personal_values_are_never_printed() {
        var command =
                new RegisterPerson(
                        null,
                        UUID.randomUUID(),
                        Position.STAFF,
                        "hanako",
                        "葛飾 花子",
                        new Contacts("hanako@example.jp", null),
                        null);

        assertThat(command.toString()).doesNotContain("hanako", "葛飾");
        assertThat(new RenamePerson("葛飾 花子", null).toString()).doesNotContain("葛飾");
        assertThat(new ChangeContacts(command.contacts(), null).toString())
                .doesNotContain("hanako");
    }

    private static List<String> pointersOf(Command command) {
        var checks = new Checks();
        command.check(checks);
        assertThatThrownBy(checks::throwIfAny).isInstanceOf(InvalidCommand.class);
        return checks.violations().stream().map(InvalidCommand.Violation::pointer).toList();
    }
}
