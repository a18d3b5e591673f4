package jp.daicho.query.organisation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.ContactsChanged;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.ContractorMerged;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.ContractorRenamed;
import jp.daicho.contract.organisation.DelegationEvent;
import jp.daicho.contract.organisation.DelegationRevoked;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.OrganisationUnitMerged;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.OrganisationUnitRenamed;
import jp.daicho.contract.organisation.PersonEnded;
import jp.daicho.contract.organisation.PersonErased;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.PersonMoved;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.PersonRenamed;
import jp.daicho.contract.organisation.PersonRoleGranted;
import jp.daicho.contract.organisation.PersonRoleRevoked;
import jp.daicho.contract.organisation.UnitRoleGranted;
import jp.daicho.contract.organisation.UnitRoleRevoked;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The directory. Who or what belonged to an organisation is shown with the one that it went into.
 */
@Component
class DirectoryProjection implements Projection {

    static final String NAME = "directory";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(OrganisationRow.class, PersonRow.class, DelegationRow.class);
    }

    @EventHandler
    void on(OrganisationUnitEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case OrganisationUnitRegistered e ->
                    rows.insert(
                            new OrganisationRow(
                                    id,
                                    OrganisationKind.UNIT,
                                    e.kind(),
                                    e.code(),
                                    e.name(),
                                    null,
                                    e.municipalRoles().stream().map(Enum::name).sorted().toList(),
                                    meta.version()));
            case OrganisationUnitRenamed e ->
                    rows.update(OrganisationRow.class, id, row -> row.named(e.name()));
            case OrganisationUnitMerged e -> merge(id, e.into(), rows);
            case UnitRoleGranted e ->
                    rows.update(
                            OrganisationRow.class,
                            id,
                            row -> row.holding(plus(row.municipalRoles(), e.role())));
            case UnitRoleRevoked e ->
                    rows.update(
                            OrganisationRow.class,
                            id,
                            row -> row.holding(minus(row.municipalRoles(), e.role())));
        }
        rows.update(OrganisationRow.class, id, row -> row.at(meta.version()));
    }

    @EventHandler
    void on(ContractorEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case ContractorRegistered e ->
                    rows.insert(
                            new OrganisationRow(
                                    id,
                                    OrganisationKind.CONTRACTOR,
                                    null,
                                    e.corporateNumber(),
                                    e.name(),
                                    null,
                                    List.of(),
                                    meta.version()));
            case ContractorRenamed e ->
                    rows.update(OrganisationRow.class, id, row -> row.named(e.name()));
            case ContractorMerged e -> merge(id, e.into(), rows);
        }
        rows.update(OrganisationRow.class, id, row -> row.at(meta.version()));
    }

    private static void merge(UUID from, UUID into, Rows rows) {
        rows.update(OrganisationRow.class, from, row -> row.goneInto(into));
        for (var person : rows.findBy(PersonRow.class, "organisationId", from)) {
            rows.update(PersonRow.class, person.personId(), row -> row.in(into, row.position()));
        }
        for (var delegation : rows.findBy(DelegationRow.class, "sectionId", from)) {
            rows.update(DelegationRow.class, delegation.delegationId(), row -> row.of(into));
        }
    }

    @EventHandler
    void on(PersonEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case PersonRegistered e ->
                    rows.insert(
                            new PersonRow(
                                    id,
                                    e.organisation(),
                                    e.position(),
                                    e.login().ciphertext(),
                                    e.name().ciphertext(),
                                    e.contacts() == null ? null : e.contacts().ciphertext(),
                                    List.of(),
                                    false,
                                    false,
                                    meta.version()));
            case PersonRenamed e -> rows.update(PersonRow.class, id, row -> row.named(e.name()));
            case ContactsChanged e ->
                    rows.update(PersonRow.class, id, row -> row.reachedBy(e.contacts()));
            case PersonMoved e ->
                    rows.update(PersonRow.class, id, row -> row.in(e.organisation(), e.position()));
            case PersonEnded e -> rows.update(PersonRow.class, id, PersonRow::gone);
            case PersonErased e -> rows.update(PersonRow.class, id, PersonRow::forgotten);
            case PersonRoleGranted e ->
                    rows.update(
                            PersonRow.class,
                            id,
                            row -> row.holding(plus(row.municipalRoles(), e.role())));
            case PersonRoleRevoked e ->
                    rows.update(
                            PersonRow.class,
                            id,
                            row -> row.holding(minus(row.municipalRoles(), e.role())));
        }
        rows.update(PersonRow.class, id, row -> row.at(meta.version()));
    }

    @EventHandler
    void on(DelegationEvent event, EventMeta meta, Rows rows) {
        switch (event) {
            case ApprovalDelegated e ->
                    rows.insert(
                            new DelegationRow(
                                    meta.aggregateId(),
                                    e.section(),
                                    e.manager(),
                                    e.delegate(),
                                    e.systems(),
                                    e.from(),
                                    e.until(),
                                    null,
                                    null,
                                    meta.version()));
            case DelegationRevoked e ->
                    rows.update(
                            DelegationRow.class,
                            meta.aggregateId(),
                            row -> row.revoked(meta.recordedAt(), e.reason(), meta.version()));
        }
    }

    private static List<String> plus(List<String> roles, Role role) {
        return Stream.concat(roles.stream(), Stream.of(role.name())).distinct().sorted().toList();
    }

    private static List<String> minus(List<String> roles, Role role) {
        return roles.stream().filter(name -> !name.equals(role.name())).toList();
    }
}
