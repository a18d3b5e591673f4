package jp.daicho.command.organisation;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.organisation.DelegateApproval;
import jp.daicho.contract.organisation.DelegationEvent;
import jp.daicho.contract.organisation.RevokeDelegation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Delegation extends LedgerAggregate<DelegationState, DelegationEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            DelegateApproval command,
            Occasion occasion,
            DirectoryFacts directory,
            OwnershipFacts owned) {
        create(DelegationState.delegate(command, occasion, directory, owned));
    }

    @CommandHandler
    void handle(RevokeDelegation command, Occasion occasion, DirectoryFacts directory) {
        change(state -> state.decide(command, occasion, directory));
    }

    @Override
    protected DelegationState evolve(@Nullable DelegationState state, DelegationEvent event) {
        return DelegationState.evolve(state, event);
    }
}
