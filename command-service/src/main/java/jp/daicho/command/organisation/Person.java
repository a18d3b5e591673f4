package jp.daicho.command.organisation;

import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.organisation.ChangeContacts;
import jp.daicho.contract.organisation.EndPerson;
import jp.daicho.contract.organisation.ErasePerson;
import jp.daicho.contract.organisation.GrantPersonRole;
import jp.daicho.contract.organisation.MovePerson;
import jp.daicho.contract.organisation.PersonCommand;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.RegisterPerson;
import jp.daicho.contract.organisation.RenamePerson;
import jp.daicho.contract.organisation.RevokePersonRole;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class Person extends LedgerAggregate<PersonState, PersonEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterPerson command, DirectoryFacts directory, PersonVault vault) {
        create(PersonState.register(command, id(), directory, vault));
    }

    @CommandHandler
    void handle(RenamePerson command, DirectoryFacts directory, PersonVault vault) {
        decide(command, directory, vault);
    }

    @CommandHandler
    void handle(ChangeContacts command, DirectoryFacts directory, PersonVault vault) {
        decide(command, directory, vault);
    }

    @CommandHandler
    void handle(MovePerson command, DirectoryFacts directory, PersonVault vault) {
        decide(command, directory, vault);
    }

    @CommandHandler
    void handle(EndPerson command, DirectoryFacts directory, PersonVault vault) {
        decide(command, directory, vault);
    }

    @CommandHandler
    void handle(ErasePerson command, DirectoryFacts directory, PersonVault vault) {
        decide(command, directory, vault);
    }

    @CommandHandler
    void handle(GrantPersonRole command, DirectoryFacts directory, PersonVault vault) {
        decide(command, directory, vault);
    }

    @CommandHandler
    void handle(RevokePersonRole command, DirectoryFacts directory, PersonVault vault) {
        decide(command, directory, vault);
    }

    private void decide(PersonCommand command, DirectoryFacts directory, PersonVault vault) {
        change(state -> state.decide(command, id(), directory, vault));
    }

    @Override
    protected PersonState evolve(@Nullable PersonState state, PersonEvent event) {
        return PersonState.evolve(state, event);
    }
}
