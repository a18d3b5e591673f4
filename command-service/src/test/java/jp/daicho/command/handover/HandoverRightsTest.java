package jp.daicho.command.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.handover.AcceptMaterial;
import jp.daicho.contract.handover.AgreeMaterials;
import jp.daicho.contract.handover.CompleteHandover;
import jp.daicho.contract.handover.DeliverMaterial;
import jp.daicho.contract.handover.HandoverCommand;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverProblem;
import jp.daicho.contract.handover.HoldHandoverMeeting;
import jp.daicho.contract.handover.MeetingAttendee;
import jp.daicho.contract.handover.PrepareHandover;
import jp.daicho.contract.handover.SubmitHandoverReport;
import jp.daicho.contract.organisation.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The incoming contractor's rights grow with the handover; the outgoing one's last as its contract.
 */
class HandoverRightsTest {

    private final Ward ward = new Ward();
    private final UUID section = UUID.randomUUID();
    private final UUID outgoing = UUID.randomUUID();
    private final UUID incoming = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final UUID system = UUID.randomUUID();
    private final UUID nextContract = UUID.randomUUID();
    private final UUID handover = UUID.randomUUID();

    @AfterEach
    void stop() {
        ward.close();
    }

    @BeforeEach
    void a_system_with_a_contract_that_ends_and_one_that_begins() {
        ward.at("2027-01-10T00:00:00Z");
        var administrator = ward.administrator();
        administrator.section(section, "S-1");
        administrator.contractor(outgoing, "8700110005901");
        administrator.contractor(incoming, "7000012050002");
        administrator.contractor(stranger, "5050005005266");
        administrator.person(section, Position.SECTION_MANAGER, "manager");
        administrator.person(outgoing, Position.CONTRACTOR_STAFF, "old");
        administrator.person(incoming, Position.CONTRACTOR_STAFF, "new");
        administrator.system(system, "Y-1", section);
        contract(UUID.randomUUID(), "C-1", outgoing, "2026-04-01", "2027-03-31");
        contract(nextContract, "C-2", incoming, "2027-04-01", "2028-03-31");
    }

    private void contract(UUID id, String number, UUID contractor, String from, String to) {
        ward.administrator()
                .contract(id, number, ContractTrack.COMBINED, contractor, system, from, to);
    }

    private Set<Role> rolesOf(String login, String at) {
        ward.at(at);
        return Objects.requireNonNull(ward.callerOf(login, system, ward.now())).systemRoles();
    }

    private void asSection(HandoverCommand command) {
        ward.tellOn(
                system,
                "manager",
                Role.OWNING_SECTION_MANAGER,
                HandoverEvent.TYPE,
                handover,
                command);
    }

    private void asOutgoing(HandoverCommand command) {
        ward.tellOn(
                system, "old", Role.MAINTENANCE_CONTRACTOR, HandoverEvent.TYPE, handover, command);
    }

    private PrepareHandover prepare(UUID from, UUID to) {
        return new PrepareHandover(
                null,
                HandoverKind.CONTRACTOR_CHANGE,
                Track.COMBINED,
                from,
                to,
                null,
                to.equals(incoming) ? nextContract : null,
                LocalDate.parse("2027-03-26"),
                null);
    }

    private void refused(HandoverProblem problem, HandoverCommand command) {
        assertThatThrownBy(() -> asSection(command))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_7_1_S1_only_an_appointed_contractor_hands_over_and_only_a_registered_one_takes_over() {
        refused(HandoverProblem.OUTGOING_NOT_APPOINTED, prepare(stranger, incoming));
        refused(HandoverProblem.INCOMING_UNKNOWN, prepare(outgoing, section));
        refused(
                HandoverProblem.CONTRACT_OF_OTHERS,
                new PrepareHandover(
                        null,
                        HandoverKind.CONTRACTOR_CHANGE,
                        Track.COMBINED,
                        outgoing,
                        stranger,
                        null,
                        nextContract,
                        LocalDate.parse("2027-03-26"),
                        null));
    }

    @Test
    void
            IV_7_G1_IV_7_G3_the_incoming_contractor_reads_during_the_handover_and_works_when_its_contract_begins() {
        assertThat(rolesOf("new", "2027-01-15T00:00:00Z")).isEmpty();
        asSection(prepare(outgoing, incoming));
        assertThat(rolesOf("new", "2027-01-16T00:00:00Z"))
                .containsExactly(Role.INCOMING_CONTRACTOR);

        complete();

        assertThat(rolesOf("new", "2027-03-31T14:59:59Z"))
                .containsExactly(Role.INCOMING_CONTRACTOR);
        assertThat(rolesOf("old", "2027-03-31T14:59:59Z"))
                .containsExactlyInAnyOrder(Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR);
        assertThat(rolesOf("new", "2027-03-31T15:00:00Z"))
                .containsExactlyInAnyOrder(Role.MAINTENANCE_CONTRACTOR, Role.OPERATION_CONTRACTOR);
        assertThat(rolesOf("old", "2027-03-31T15:00:00Z")).isEmpty();
    }

    private void complete() {
        ward.at("2027-02-01T00:00:00Z");
        var rows = HandoverScene.agreement(HandoverKind.CONTRACTOR_CHANGE).materials();
        asSection(new AgreeMaterials(rows, null, List.of(section, outgoing), null));
        for (var row : rows) {
            if (row.needed()) {
                asOutgoing(new DeliverMaterial(row.content(), "第1版", null, null));
                asSection(new AcceptMaterial(row.content(), null, null));
            }
        }
        asSection(
                new HoldHandoverMeeting(
                        "会議室",
                        List.of(
                                new MeetingAttendee(UUID.randomUUID(), section),
                                new MeetingAttendee(UUID.randomUUID(), outgoing),
                                new MeetingAttendee(UUID.randomUUID(), incoming)),
                        "説明",
                        null));
        asOutgoing(new SubmitHandoverReport("全て引渡した", null, null));
        asSection(new CompleteHandover(null, null, null));
    }
}
