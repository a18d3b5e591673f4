package jp.daicho.command.contract;

import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.contract.AmendContract;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.EndContract;
import jp.daicho.contract.contract.RegisterContract;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Contract extends LedgerAggregate<ContractState, ContractEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            RegisterContract command,
            DirectoryFacts directory,
            SystemFacts register,
            ContractFacts contracts) {
        create(ContractState.register(command, id(), directory, register, contracts));
    }

    @CommandHandler
    void handle(AmendContract command, ContractFacts contracts) {
        change(state -> state.decide(command, id(), contracts));
    }

    @CommandHandler
    void handle(EndContract command, ContractFacts contracts) {
        change(state -> state.decide(command, id(), contracts));
    }

    @Override
    protected ContractState evolve(@Nullable ContractState state, ContractEvent event) {
        return ContractState.evolve(state, event);
    }
}
