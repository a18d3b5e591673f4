package jp.daicho.query.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.DelegationRevoked;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.PersonEnded;
import jp.daicho.contract.organisation.PersonMoved;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.PersonRoleGranted;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.organisation.UnitRoleGranted;
import jp.daicho.contract.organisation.UnitRoleRevoked;
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.Test;

class AccessRowsTest {

    private static final UUID SECTION = new UUID(1, 1);
    private static final UUID NEW = new UUID(1, 2);
    private static final UUID COMPANY = new UUID(1, 3);
    private static final UUID HEIR = new UUID(1, 4);
    private static final UUID PERSON = new UUID(2, 1);
    private static final UUID SYSTEM = new UUID(4, 1);
    private static final UUID CONTRACT = new UUID(5, 1);
    private static final UUID APPOINTMENT = new UUID(6, 1);
    private static final Sealed SEALED = new Sealed("c2VhbGVk");

    @Test
    void everything_behind_a_right_is_rebuilt_the_same_whatever_the_batches() {
        Projection projection = new AccessProjection();
        try (var fixture = ProjectionFixture.of(projection)) {
            fixture.given(
                            SECTION,
                            Set.of(),
                            new OrganisationUnitRegistered(
                                    "A", "課", UnitKind.SECTION, List.of(Role.AUDITOR)),
                            new UnitRoleGranted(Role.CONTRACTS_SECTION, "所掌"),
                            new UnitRoleRevoked(Role.AUDITOR, "改正"))
                    .given(
                            PERSON,
                            Set.of(),
                            new PersonRegistered(
                                    COMPANY,
                                    Position.CONTRACTOR_STAFF,
                                    "digest",
                                    SEALED,
                                    SEALED,
                                    null),
                            new PersonRoleGranted(Role.AUDITOR, "監査"),
                            new PersonMoved(SECTION, Position.SUBSECTION_CHIEF))
                    .given(
                            new UUID(3, 1),
                            Set.of(),
                            new ApprovalDelegated(
                                    SECTION,
                                    new UUID(2, 2),
                                    PERSON,
                                    null,
                                    LocalDate.parse("2026-04-01"),
                                    LocalDate.parse("2027-03-31")),
                            new DelegationRevoked("異動"))
                    .given(
                            CONTRACT,
                            SYSTEM,
                            new ContractRegistered(
                                    "C-1",
                                    ContractTrack.COMBINED,
                                    COMPANY,
                                    List.of(SYSTEM),
                                    new ContractTerm(
                                            LocalDate.parse("2026-04-01"),
                                            LocalDate.parse("2027-03-31")),
                                    null,
                                    null,
                                    null,
                                    List.of()))
                    .given(
                            SYSTEM,
                            SYSTEM,
                            new PartyAppointed(
                                    APPOINTMENT,
                                    COMPANY,
                                    Role.SUBCONTRACTOR,
                                    LocalDate.parse("2026-04-01"),
                                    null,
                                    CONTRACT),
                            new AppointmentEnded(
                                    APPOINTMENT,
                                    Instant.parse("2026-11-23T06:30:00.123456Z"),
                                    "終了"))
                    .given(CONTRACT, SYSTEM, new ContractEnded(LocalDate.parse("2026-09-30"), "解約"))
                    .given(COMPANY, Set.of(), new ContractorMerged(HEIR, "合併"))
                    .given(SECTION, Set.of(), new OrganisationUnitMerged(NEW, "改正"))
                    .given(PERSON, Set.of(), new PersonEnded());
            fixture.rebuildGivesTheSame();
        }
    }
}
