package jp.daicho.command.organisation;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.organisation.GrantUnitRole;
import jp.daicho.contract.organisation.MergeOrganisationUnit;
import jp.daicho.contract.organisation.OrganisationUnitCommand;
import jp.daicho.contract.organisation.OrganisationUnitEvent;
import jp.daicho.contract.organisation.RegisterOrganisationUnit;
import jp.daicho.contract.organisation.RenameOrganisationUnit;
import jp.daicho.contract.organisation.RevokeUnitRole;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class OrganisationUnit extends LedgerAggregate<OrganisationUnitState, OrganisationUnitEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterOrganisationUnit command) {
        create(OrganisationUnitState.register(command));
    }

    @CommandHandler
    void handle(RenameOrganisationUnit command, DirectoryFacts directory) {
        decide(command, directory);
    }

    @CommandHandler
    void handle(MergeOrganisationUnit command, DirectoryFacts directory) {
        decide(command, directory);
    }

    @CommandHandler
    void handle(GrantUnitRole command, DirectoryFacts directory) {
        decide(command, directory);
    }

    @CommandHandler
    void handle(RevokeUnitRole command, DirectoryFacts directory) {
        decide(command, directory);
    }

    private void decide(OrganisationUnitCommand command, DirectoryFacts directory) {
        change(state -> state.decide(command, id(), directory));
    }

    @Override
    protected OrganisationUnitState evolve(
            @Nullable OrganisationUnitState state, OrganisationUnitEvent event) {
        return OrganisationUnitState.evolve(state, event);
    }
}
