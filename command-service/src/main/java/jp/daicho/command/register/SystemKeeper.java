package jp.daicho.command.register;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.calendar.Days;
import jp.daicho.contract.register.AppointmentEnded;
import jp.daicho.contract.register.BuildDesignRecorded;
import jp.daicho.contract.register.NetworkConnected;
import jp.daicho.contract.register.PartyAppointed;
import jp.daicho.contract.register.RegisterProblem;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.contract.register.SystemReclassified;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemRetired;
import jp.daicho.contract.register.SystemWentLive;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps systems and their appointments, with the rights that follow from them. */
@Component
class SystemKeeper implements FactsKeeper {

    private final JdbcClient jdbc;

    SystemKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("system", "appointment");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(SystemEvent.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        if (event instanceof SystemEvent e) {
            keep(e, meta.aggregateId());
        }
    }

    private void keep(SystemEvent event, UUID system) {
        switch (event) {
            case SystemRegistered e -> register(system, e);
            case SystemReclassified e ->
                    jdbc.sql(
                                    "UPDATE command_facts.system SET type = ?, applicability = ?, criticality = ?"
                                            + " WHERE system_id = ?")
                            .params(
                                    e.classification().type().name(),
                                    e.classification().applicability().name(),
                                    e.classification().criticality().name(),
                                    system)
                            .update();
            case PartyAppointed e -> appoint(system, e);
            case AppointmentEnded e ->
                    jdbc.sql(
                                    "UPDATE command_facts.appointment SET agreed_until = LEAST(agreed_until, :at),"
                                            + " valid_until = LEAST(valid_until, :at) WHERE appointment_id = :id")
                            .param("at", e.endsAt().atOffset(ZoneOffset.UTC))
                            .param("id", e.appointmentId())
                            .update();
            case NetworkConnected e ->
                    jdbc.sql(
                                    "UPDATE command_facts.system SET networks ="
                                            + " array_append(array_remove(networks, 'STAND_ALONE'), ?) WHERE system_id = ?")
                            .params(e.network().name(), system)
                            .update();
            case BuildDesignRecorded e -> {}
            case SystemWentLive e -> flag("live", system);
            case SystemRetired e -> flag("retired", system);
        }
    }

    private void register(UUID system, SystemRegistered event) {
        int inserted =
                jdbc.sql(
                                "INSERT INTO command_facts.system (system_id, code, owning_section, type, applicability,"
                                        + " criticality, networks, live, retired)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?, false, false) ON CONFLICT DO NOTHING")
                        .params(
                                system,
                                event.code(),
                                event.owningSection(),
                                event.classification().type().name(),
                                event.classification().applicability().name(),
                                event.classification().criticality().name(),
                                event.networks().stream().map(Enum::name).toArray(String[]::new))
                        .update();
        if (inserted == 0) {
            throw RegisterProblem.SYSTEM_CODE_TAKEN.because(event.code());
        }
    }

    /** What rests on a contract never lasts longer than that. */
    private void appoint(UUID system, PartyAppointed event) {
        int inserted =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.appointment
                                    (appointment_id, system_id, organisation_id, role, contract_id, valid_from, agreed_until,
                                     valid_until)
                                SELECT :id, :system, :organisation, :role, :contract, :from, a.until,
                                       LEAST(a.until, (SELECT (c.ends + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'
                                                         FROM command_facts.contract c WHERE c.contract_id = :contract))
                                  FROM (SELECT COALESCE(CAST(:until AS timestamptz), 'infinity') AS until) a
                                ON CONFLICT DO NOTHING\
                                """)
                        .param("id", event.appointmentId())
                        .param("system", system)
                        .param("organisation", event.organisation())
                        .param("role", event.role().name())
                        .param("contract", event.contract(), Types.OTHER)
                        .param("from", Days.beginning(event.from()).atOffset(ZoneOffset.UTC))
                        .param(
                                "until",
                                event.until() == null
                                        ? null
                                        : Days.end(event.until()).atOffset(ZoneOffset.UTC))
                        .update();
        if (inserted == 0) {
            throw RegisterProblem.ALREADY_APPOINTED.because(event.appointmentId());
        }
    }

    private void flag(String column, UUID system) {
        jdbc.sql("UPDATE command_facts.system SET " + column + " = true WHERE system_id = ?")
                .param(system)
                .update();
    }
}
