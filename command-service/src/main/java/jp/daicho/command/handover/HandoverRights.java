package jp.daicho.command.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.handover.HandoverAppointment;
import jp.daicho.contract.handover.HandoverCompleted;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.HandoverProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rights that come with a handover: the incoming contractor reads and asks from its preparation
 * until its own contract gives it more. What the outgoing one may do ends with its contract alone.
 */
@Component
class HandoverRights implements FactsKeeper {

    private final JdbcClient jdbc;
    private final SystemFacts systems;
    private final DirectoryFacts directory;
    private final ContractFacts contracts;

    HandoverRights(
            JdbcClient jdbc,
            SystemFacts systems,
            DirectoryFacts directory,
            ContractFacts contracts) {
        this.jdbc = jdbc;
        this.systems = systems;
        this.directory = directory;
        this.contracts = contracts;
    }

    /** Its rows are in the register's table of appointments. */
    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(HandoverPrepared.class, HandoverCompleted.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case HandoverPrepared e -> begin(e, meta);
            case HandoverCompleted e -> {
                contractOf(e.incomingContractor(), e.incomingContract(), meta.system());
                readUntil(meta.aggregateId(), e.readsUntil());
            }
            default -> {}
        }
    }

    private void begin(HandoverPrepared event, EventMeta meta) {
        var roles = systems.rolesOf(event.outgoingContractor(), meta.system(), meta.occurredAt());
        if (roles.stream().noneMatch(r -> r.isContractor() && r != Role.INCOMING_CONTRACTOR)) {
            throw HandoverProblem.OUTGOING_NOT_APPOINTED.because(event.outgoingContractor());
        }
        var incoming = directory.organisation(event.incomingContractor());
        if (incoming == null || !incoming.isContractor() || !incoming.goesOn()) {
            throw HandoverProblem.INCOMING_UNKNOWN.because(event.incomingContractor());
        }
        contractOf(event.outgoingContractor(), event.outgoingContract(), meta.system());
        contractOf(event.incomingContractor(), event.incomingContract(), meta.system());
        jdbc.sql(
                        """
                        INSERT INTO command_facts.appointment (appointment_id, system_id, organisation_id, role,
                            valid_from, agreed_until, valid_until)
                        VALUES (?, ?, ?, ?, ?, 'infinity', 'infinity')\
                        """)
                .params(
                        HandoverAppointment.idOf(meta.aggregateId()),
                        meta.system(),
                        event.incomingContractor(),
                        Role.INCOMING_CONTRACTOR.name(),
                        meta.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void contractOf(UUID contractor, @Nullable UUID contract, UUID system) {
        if (contract == null) {
            return;
        }
        var known = contracts.contract(contract);
        if (known == null || !known.contractor().equals(contractor) || !known.isFor(system)) {
            throw HandoverProblem.CONTRACT_OF_OTHERS.because(contract, contractor);
        }
    }

    private void readUntil(UUID handover, Instant until) {
        jdbc.sql(
                        """
                        UPDATE command_facts.appointment SET agreed_until = :until, valid_until = :until
                        WHERE appointment_id = :id\
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", HandoverAppointment.idOf(handover))
                .update();
    }
}
