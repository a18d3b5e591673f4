package jp.daicho.command.organisation;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.calendar.Days;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.ContactsChanged;
import jp.daicho.contract.organisation.DelegationRevoked;
import jp.daicho.contract.organisation.OrganisationProblem;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps people, the roles for the municipality and the delegations; destroys the key of whoever is
 * erased.
 */
@Component
class PersonKeeper implements FactsKeeper {

    private final JdbcClient jdbc;

    PersonKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("person", "municipal_role", "delegation");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                PersonEvent.class,
                OrganisationUnitRegistered.class,
                UnitRoleGranted.class,
                UnitRoleRevoked.class,
                ApprovalDelegated.class,
                DelegationRevoked.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        var id = meta.aggregateId();
        switch (event) {
            case PersonEvent e -> person(id, e);
            case OrganisationUnitRegistered e ->
                    e.municipalRoles().forEach(role -> grant(id, role));
            case UnitRoleGranted e -> grant(id, e.role());
            case UnitRoleRevoked e -> revoke(id, e.role());
            case ApprovalDelegated e -> delegate(id, e);
            case DelegationRevoked e ->
                    jdbc.sql(
                                    "UPDATE command_facts.delegation SET valid_until = LEAST(valid_until, ?)"
                                            + " WHERE delegation_id = ?")
                            .params(meta.recordedAt().atOffset(ZoneOffset.UTC), id)
                            .update();
            default -> {}
        }
    }

    private void person(UUID id, PersonEvent event) {
        switch (event) {
            case PersonRegistered e -> register(id, e);
            case PersonMoved e ->
                    jdbc.sql(
                                    "UPDATE command_facts.person SET organisation_id = ?, position = ?"
                                            + " WHERE person_id = ?")
                            .params(e.organisation(), e.position().name(), id)
                            .update();
            case PersonEnded e -> {
                jdbc.sql(
                                "UPDATE command_facts.person SET ended = true, login_digest = NULL WHERE person_id = ?")
                        .param(id)
                        .update();
                jdbc.sql("DELETE FROM command_facts.municipal_role WHERE holder_id = ?")
                        .param(id)
                        .update();
            }
            case PersonErased e ->
                    jdbc.sql("DELETE FROM vault.person_key WHERE person_id = ?").param(id).update();
            case PersonRoleGranted e -> grant(id, e.role());
            case PersonRoleRevoked e -> revoke(id, e.role());
            case PersonRenamed e -> {}
            case ContactsChanged e -> {}
        }
    }

    private void register(UUID id, PersonRegistered event) {
        int inserted =
                jdbc.sql(
                                "INSERT INTO command_facts.person (person_id, organisation_id, position, login_digest,"
                                        + " ended) VALUES (?, ?, ?, ?, false) ON CONFLICT DO NOTHING")
                        .params(
                                id,
                                event.organisation(),
                                event.position().name(),
                                event.loginDigest())
                        .update();
        if (inserted == 0) {
            throw OrganisationProblem.LOGIN_TAKEN.because();
        }
    }

    private void grant(UUID holder, Role role) {
        jdbc.sql(
                        "INSERT INTO command_facts.municipal_role (holder_id, role) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(holder, role.name())
                .update();
    }

    private void revoke(UUID holder, Role role) {
        jdbc.sql("DELETE FROM command_facts.municipal_role WHERE holder_id = ? AND role = ?")
                .params(holder, role.name())
                .update();
    }

    private void delegate(UUID id, ApprovalDelegated event) {
        var systems = event.systems();
        jdbc.sql(
                        "INSERT INTO command_facts.delegation (delegation_id, section_id, manager_id, delegate_id, systems,"
                                + " valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(id, event.section(), event.manager(), event.delegate())
                .param(systems == null ? null : systems.toArray(UUID[]::new))
                .params(
                        Days.beginning(event.from()).atOffset(ZoneOffset.UTC),
                        Days.end(event.until()).atOffset(ZoneOffset.UTC))
                .update();
    }
}
