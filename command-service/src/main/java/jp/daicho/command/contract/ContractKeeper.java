package jp.daicho.command.contract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.calendar.Days;
import jp.daicho.contract.contract.ContractAmended;
import jp.daicho.contract.contract.ContractAppointments;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.contract.ContractRegistered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps contracts, and what they make of their contractors: appointments that begin and end with
 * them.
 */
@Component
class ContractKeeper implements FactsKeeper {

    private final JdbcClient jdbc;

    ContractKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("contract");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(ContractEvent.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        if (event instanceof ContractEvent e) {
            switch (e) {
                case ContractRegistered registered -> register(meta.aggregateId(), registered);
                case ContractAmended amended -> {
                    jdbc.sql(
                                    "UPDATE command_facts.contract SET non_conformity_notice_months = ?"
                                            + " WHERE contract_id = ?")
                            .param(amended.nonConformityNoticeMonths())
                            .param(meta.aggregateId())
                            .update();
                    lastDay(meta.aggregateId(), amended.term().ends());
                }
                case ContractEnded ended -> lastDay(meta.aggregateId(), ended.lastDay());
            }
        }
    }

    private void register(UUID contract, ContractRegistered event) {
        int inserted =
                jdbc.sql(
                                "INSERT INTO command_facts.contract (contract_id, number, track, contractor_id, systems,"
                                        + " begins, ends, non_conformity_notice_months)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                contract,
                                event.number(),
                                event.track().name(),
                                event.contractor(),
                                event.systems().toArray(UUID[]::new),
                                event.term().begins(),
                                event.term().ends())
                        .param(event.nonConformityNoticeMonths())
                        .update();
        if (inserted == 0) {
            throw ContractProblem.CONTRACT_NUMBER_TAKEN.because(event.number());
        }
        for (var system : event.systems()) {
            event.track().roles().forEach(role -> appoint(contract, system, role, event));
        }
    }

    private void appoint(UUID contract, UUID system, Role role, ContractRegistered event) {
        jdbc.sql(
                        "INSERT INTO command_facts.appointment (appointment_id, system_id, organisation_id, role, contract_id,"
                                + " valid_from, agreed_until, valid_until) VALUES (?, ?, ?, ?, ?, ?, 'infinity', ?)")
                .params(
                        ContractAppointments.idOf(contract, system, role),
                        system,
                        event.contractor(),
                        role.name(),
                        contract,
                        Days.beginning(event.term().begins()).atOffset(ZoneOffset.UTC),
                        Days.end(event.term().ends()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void lastDay(UUID contract, LocalDate day) {
        jdbc.sql("UPDATE command_facts.contract SET ends = ? WHERE contract_id = ?")
                .params(day, contract)
                .update();
        jdbc.sql(
                        "UPDATE command_facts.appointment SET valid_until = LEAST(agreed_until, ?) WHERE contract_id = ?")
                .params(Days.end(day).atOffset(ZoneOffset.UTC), contract)
                .update();
    }
}
