package jp.daicho.query.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.ContactsChanged;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.ContractorRenamed;
import jp.daicho.contract.organisation.DelegationRevoked;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.OrganisationUnitRenamed;
import jp.daicho.contract.organisation.PersonEnded;
import jp.daicho.contract.organisation.PersonErased;
import jp.daicho.contract.organisation.PersonMoved;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.PersonRenamed;
import jp.daicho.contract.organisation.PersonRoleGranted;
import jp.daicho.contract.organisation.PersonRoleRevoked;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.organisation.UnitRoleGranted;
import jp.daicho.contract.organisation.UnitRoleRevoked;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryRowsTest {

    private static final UUID OLD = new UUID(1, 1);
    private static final UUID NEW = new UUID(1, 2);
    private static final UUID COMPANY = new UUID(1, 3);
    private static final UUID MANAGER = new UUID(2, 1);
    private static final UUID CHIEF = new UUID(2, 2);
    private static final UUID DELEGATION = new UUID(3, 1);
    private static final Sealed SEALED = new Sealed("c2VhbGVk");

    private final ProjectionFixture fixture = ProjectionFixture.of(new DirectoryProjection());

    @AfterEach
    void close() {
        fixture.close();
    }

    private static PersonRegistered person(UUID organisation, Position position) {
        return new PersonRegistered(
                organisation, position, "digest-" + position, SEALED, SEALED, SEALED);
    }

    @Test
    void a_merger_moves_people_and_delegations_and_leaves_the_old_unit_to_be_told_of() {
        fixture.given(
                        OLD,
                        Set.of(),
                        new OrganisationUnitRegistered(
                                "A", "戸籍住民課", UnitKind.SECTION, List.of(Role.AUDITOR)))
                .given(
                        NEW,
                        Set.of(),
                        new OrganisationUnitRegistered("B", "区民課", UnitKind.SECTION, List.of()))
                .given(COMPANY, Set.of(), new ContractorRegistered("7000012050002", "例示"))
                .given(MANAGER, Set.of(), person(OLD, Position.SECTION_MANAGER))
                .given(
                        CHIEF,
                        Set.of(),
                        person(OLD, Position.SUBSECTION_CHIEF),
                        new PersonRenamed(new Sealed("bmV3")),
                        new ContactsChanged(null),
                        new PersonRoleGranted(Role.AUDITOR, "監査"),
                        new PersonRoleRevoked(Role.AUDITOR, "異動"))
                .given(
                        DELEGATION,
                        Set.of(),
                        new ApprovalDelegated(
                                OLD,
                                MANAGER,
                                CHIEF,
                                null,
                                LocalDate.parse("2026-04-01"),
                                LocalDate.parse("2027-03-31")),
                        new DelegationRevoked("異動"))
                .given(
                        OLD,
                        Set.of(),
                        new OrganisationUnitRenamed("戸籍課"),
                        new UnitRoleRevoked(Role.AUDITOR, "改正"),
                        new UnitRoleGranted(Role.CONTRACTS_SECTION, "改正"),
                        new OrganisationUnitMerged(NEW, "組織改正"))
                .given(COMPANY, Set.of(), new ContractorRenamed("例示2"));

        assertThat(
                        fixture.sql(
                                        "SELECT name, merged_into, municipal_roles, version FROM read_model.organisation"
                                                + " WHERE organisation_id = '"
                                                + OLD
                                                + "'")
                                .query((row, n) ->
                                        row.getString(1)
                                                + " "
                                                + row.getString(2)
                                                + " "
                                                + row.getString(3)
                                                + " "
                                                + row.getLong(4))
                                .single())
                .isEqualTo("戸籍課 " + NEW + " {CONTRACTS_SECTION} 5");
        assertThat(
                        fixture.sql(
                                        "SELECT count(*) FROM read_model.person WHERE organisation_id = '"
                                                + NEW
                                                + "'")
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
        assertThat(
                        fixture.sql(
                                        "SELECT section_id FROM read_model.delegation WHERE revoked_at IS NOT NULL")
                                .query(UUID.class)
                                .single())
                .isEqualTo(NEW);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void nothing_personal_is_kept_of_who_was_erased() {
        fixture.given(
                MANAGER,
                Set.of(),
                person(OLD, Position.STAFF),
                new PersonMoved(NEW, Position.SUBSECTION_CHIEF),
                new PersonEnded(),
                new PersonErased());

        assertThat(
                        fixture.sql(
                                        "SELECT count(*) FROM read_model.person WHERE name IS NULL AND login IS NULL"
                                                + " AND contacts IS NULL AND ended AND erased")
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
        fixture.rebuildGivesTheSame();
    }
}
