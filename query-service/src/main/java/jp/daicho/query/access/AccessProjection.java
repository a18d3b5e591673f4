package jp.daicho.query.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.calendar.Days;
import jp.daicho.contract.contract.ContractAmended;
import jp.daicho.contract.contract.ContractAppointments;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.handover.HandoverAppointment;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.organisation.ApprovalDelegated;
import jp.daicho.contract.organisation.ContactsChanged;
import jp.daicho.contract.organisation.ContractorMerged;
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
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Follows everything from which the right to read follows. */
@Component
class AccessProjection implements Projection {

    static final String NAME = "access";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                AccessPerson.class,
                AccessRole.class,
                AccessDelegation.class,
                AccessSystem.class,
                AccessAppointment.class,
                AccessContract.class);
    }

    @EventHandler
    void on(PersonEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case PersonRegistered e ->
                    rows.insert(
                            new AccessPerson(id, e.organisation(), e.position(), e.loginDigest()));
            case PersonMoved e ->
                    rows.update(
                            AccessPerson.class, id, row -> row.in(e.organisation(), e.position()));
            case PersonEnded e -> {
                rows.update(AccessPerson.class, id, AccessPerson::gone);
                for (var role : Role.values()) {
                    rows.delete(AccessRole.class, List.of(id, role));
                }
            }
            case PersonRoleGranted e -> rows.put(new AccessRole(id, e.role()));
            case PersonRoleRevoked e -> rows.delete(AccessRole.class, List.of(id, e.role()));
            case PersonRenamed e -> {}
            case ContactsChanged e -> {}
            case PersonErased e -> {}
        }
    }

    @EventHandler
    void on(OrganisationUnitEvent event, EventMeta meta, Rows rows) {
        var id = meta.aggregateId();
        switch (event) {
            case OrganisationUnitRegistered e ->
                    e.municipalRoles().forEach(role -> rows.put(new AccessRole(id, role)));
            case UnitRoleGranted e -> rows.put(new AccessRole(id, e.role()));
            case UnitRoleRevoked e -> rows.delete(AccessRole.class, List.of(id, e.role()));
            case OrganisationUnitMerged e -> mergeUnit(id, e.into(), rows);
            case OrganisationUnitRenamed e -> {}
        }
    }

    @EventHandler
    void on(ContractorMerged event, EventMeta meta, Rows rows) {
        merge(meta.aggregateId(), event.into(), rows);
    }

    private static void mergeUnit(UUID from, UUID into, Rows rows) {
        merge(from, into, rows);
        for (var system : rows.findBy(AccessSystem.class, "owningSection", from)) {
            rows.put(new AccessSystem(system.systemId(), into));
        }
        for (var delegation : rows.findBy(AccessDelegation.class, "sectionId", from)) {
            rows.put(delegation.of(into));
        }
    }

    private static void merge(UUID from, UUID into, Rows rows) {
        for (var person : rows.findBy(AccessPerson.class, "organisationId", from)) {
            rows.put(person.in(into, person.position()));
        }
        for (var appointment : rows.findBy(AccessAppointment.class, "organisationId", from)) {
            rows.put(appointment.of(into));
        }
    }

    @EventHandler
    void on(DelegationEvent event, EventMeta meta, Rows rows) {
        switch (event) {
            case ApprovalDelegated e ->
                    rows.insert(
                            new AccessDelegation(
                                    meta.aggregateId(),
                                    e.section(),
                                    e.manager(),
                                    e.delegate(),
                                    e.systems(),
                                    Days.beginning(e.from()),
                                    Days.end(e.until())));
            case DelegationRevoked e ->
                    rows.update(
                            AccessDelegation.class,
                            meta.aggregateId(),
                            row -> row.revoked(meta.recordedAt()));
        }
    }

    @EventHandler
    void on(SystemRegistered event, EventMeta meta, Rows rows) {
        rows.insert(new AccessSystem(meta.aggregateId(), event.owningSection()));
    }

    @EventHandler
    void on(PartyAppointed event, EventMeta meta, Rows rows) {
        var until = event.until() == null ? null : Days.end(event.until());
        var appointment =
                new AccessAppointment(
                        event.appointmentId(),
                        meta.aggregateId(),
                        event.organisation(),
                        event.role(),
                        event.contract(),
                        Days.beginning(event.from()),
                        until,
                        until);
        rows.insert(
                event.contract() == null
                        ? appointment
                        : appointment.whileContractLasts(
                                rows.get(AccessContract.class, event.contract()).endsAt()));
    }

    @EventHandler
    void on(AppointmentEnded event, Rows rows) {
        rows.update(
                AccessAppointment.class, event.appointmentId(), row -> row.ended(event.endsAt()));
    }

    @EventHandler
    void on(ContractEvent event, EventMeta meta, Rows rows) {
        switch (event) {
            case ContractRegistered e -> register(meta.aggregateId(), e, rows);
            case ContractAmended e -> lastDay(meta.aggregateId(), e.term().ends(), rows);
            case ContractEnded e -> lastDay(meta.aggregateId(), e.lastDay(), rows);
        }
    }

    private static void register(UUID contract, ContractRegistered event, Rows rows) {
        rows.insert(new AccessContract(contract, Days.end(event.term().ends())));
        for (var system : event.systems()) {
            for (var role : event.track().roles()) {
                rows.insert(
                        new AccessAppointment(
                                ContractAppointments.idOf(contract, system, role),
                                system,
                                event.contractor(),
                                role,
                                contract,
                                Days.beginning(event.term().begins()),
                                null,
                                Days.end(event.term().ends())));
            }
        }
    }

    private static void lastDay(UUID contract, LocalDate day, Rows rows) {
        rows.put(new AccessContract(contract, Days.end(day)));
        for (var appointment : rows.findBy(AccessAppointment.class, "contractId", contract)) {
            rows.put(appointment.whileContractLasts(Days.end(day)));
        }
    }

    /** The incoming contractor reads from the preparation of a handover on. */
    @EventHandler
    void on(HandoverPrepared event, EventMeta meta, Rows rows) {
        rows.insert(
                new AccessAppointment(
                        HandoverAppointment.idOf(meta.aggregateId()),
                        meta.system(),
                        event.incomingContractor(),
                        Role.INCOMING_CONTRACTOR,
                        null,
                        meta.recordedAt(),
                        null,
                        null));
    }

    @EventHandler
    void on(HandoverCompleted event, EventMeta meta, Rows rows) {
        rows.update(
                AccessAppointment.class,
                HandoverAppointment.idOf(meta.aggregateId()),
                row -> row.ended(event.readsUntil()));
    }
}
