package jp.daicho.command.organisation;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.MergeContractor;
import jp.daicho.contract.organisation.RegisterContractor;
import jp.daicho.contract.organisation.RenameContractor;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Contractor extends LedgerAggregate<ContractorState, ContractorEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterContractor command) {
        create(ContractorState.register(command));
    }

    @CommandHandler
    void handle(RenameContractor command, DirectoryFacts directory) {
        change(state -> state.decide(command, id(), directory));
    }

    @CommandHandler
    void handle(MergeContractor command, DirectoryFacts directory) {
        change(state -> state.decide(command, id(), directory));
    }

    @Override
    protected ContractorState evolve(@Nullable ContractorState state, ContractorEvent event) {
        return ContractorState.evolve(state, event);
    }
}
