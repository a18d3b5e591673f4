package jp.daicho.command.register;

import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.register.AppointParty;
import jp.daicho.contract.register.ConnectNetwork;
import jp.daicho.contract.register.EndAppointment;
import jp.daicho.contract.register.GoLive;
import jp.daicho.contract.register.ReclassifySystem;
import jp.daicho.contract.register.RecordBuildDesign;
import jp.daicho.contract.register.RegisterSystem;
import jp.daicho.contract.register.RetireSystem;
import jp.daicho.contract.register.SystemCommand;
import jp.daicho.contract.register.SystemEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

@Aggregate
class InformationSystem extends LedgerAggregate<SystemState, SystemEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterSystem command, DirectoryFacts directory) {
        create(SystemState.register(command, directory));
    }

    @CommandHandler
    void handle(
            ReclassifySystem command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        decide(command, occasion, directory, contracts);
    }

    @CommandHandler
    void handle(
            AppointParty command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        decide(command, occasion, directory, contracts);
    }

    @CommandHandler
    void handle(
            EndAppointment command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        decide(command, occasion, directory, contracts);
    }

    @CommandHandler
    void handle(
            ConnectNetwork command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        decide(command, occasion, directory, contracts);
    }

    @CommandHandler
    void handle(
            RecordBuildDesign command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        decide(command, occasion, directory, contracts);
    }

    @CommandHandler
    void handle(
            GoLive command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        decide(command, occasion, directory, contracts);
    }

    @CommandHandler
    void handle(
            RetireSystem command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        decide(command, occasion, directory, contracts);
    }

    private void decide(
            SystemCommand command,
            Occasion occasion,
            DirectoryFacts directory,
            ContractCoverFacts contracts) {
        change(state -> state.decide(command, occasion, id(), directory, contracts));
    }

    @Override
    protected SystemState evolve(@Nullable SystemState state, SystemEvent event) {
        return SystemState.evolve(state, event);
    }
}
