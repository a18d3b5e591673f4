package jp.daicho.command.procurement;

import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.procurement.ContractConcluded;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Agreements that contracts name, and numbers of contracts: that of a procurement's is taken when
 * it is concluded, so that nobody else has it when the ledger registers the contract.
 */
@Component
class ConclusionKeeper implements FactsKeeper {

    private final JdbcClient jdbc;

    ConclusionKeeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("procured_agreement", "procured_contract");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                SlaAgreed.class,
                SlaAmended.class,
                ContractConcluded.class,
                ContractRegistered.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case SlaAgreed e ->
                    jdbc.sql(
                                    """
                                    INSERT INTO command_facts.procured_agreement (sla_id, system_id, first_day, last_day)
                                    VALUES (:sla, :system, :first, :last)\
                                    """)
                            .param("sla", meta.aggregateId())
                            .param("system", meta.system())
                            .param("first", e.terms().effectiveFrom())
                            .param("last", e.terms().effectiveTo(), Types.DATE)
                            .update();
            case SlaAmended e ->
                    jdbc.sql(
                                    "UPDATE command_facts.procured_agreement SET last_day = :last WHERE sla_id = :sla")
                            .param("last", e.terms().effectiveTo(), Types.DATE)
                            .param("sla", meta.aggregateId())
                            .update();
            case ContractConcluded e -> take(e.number(), e.contractId());
            case ContractRegistered e -> take(e.number(), meta.aggregateId());
            default -> {}
        }
    }

    private void take(String number, UUID contract) {
        jdbc.sql(
                        """
                        INSERT INTO command_facts.procured_contract (number, contract_id)
                        VALUES (?, ?) ON CONFLICT DO NOTHING\
                        """)
                .params(number, contract)
                .update();
        var holder =
                jdbc.sql("SELECT contract_id FROM command_facts.procured_contract WHERE number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single();
        if (!holder.equals(contract)) {
            throw ContractProblem.CONTRACT_NUMBER_TAKEN.because(number);
        }
    }
}
