package jp.daicho.command.inspection;

import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.inspection.AttachReports;
import jp.daicho.contract.inspection.FailInspection;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.OpenInspection;
import jp.daicho.contract.inspection.OrderRework;
import jp.daicho.contract.inspection.PassInspection;
import jp.daicho.contract.inspection.ReceiveClaim;
import jp.daicho.contract.inspection.ReceiveCompletionNotice;
import jp.daicho.contract.inspection.RecordAttendance;
import jp.daicho.contract.inspection.RecordInspection;
import jp.daicho.contract.inspection.RecordPayment;
import jp.daicho.contract.inspection.ReplaceOfficers;
import jp.daicho.contract.inspection.VerifyAmount;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One inspection of what a contract says for a period, until it is paid. */
@Aggregate
class AcceptanceInspection extends LedgerAggregate<InspectionState, InspectionEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            OpenInspection command,
            CommandMessage<?> message,
            ContractFacts contracts,
            SystemFacts systems,
            DirectoryFacts directory) {
        create(Opening.open(command, system(message), contracts, systems, directory));
    }

    @CommandHandler
    void handle(
            ReplaceOfficers command,
            CommandMessage<?> message,
            SystemFacts systems,
            DirectoryFacts directory) {
        change(state -> Opening.replace(state, command, system(message), systems, directory));
    }

    @CommandHandler
    void handle(
            ReceiveCompletionNotice command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            AttachReports command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            RecordAttendance command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            RecordInspection command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            PassInspection command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            FailInspection command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            OrderRework command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            ReceiveClaim command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            VerifyAmount command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    @CommandHandler
    void handle(
            RecordPayment command,
            Occasion occasion,
            CommandMessage<?> message,
            InspectedReports known) {
        change(state -> state.decide(command, system(message), occasion, known));
    }

    private static UUID system(CommandMessage<?> message) {
        return Objects.requireNonNull(CommandContext.of(message).request().pathSystem());
    }

    @Override
    protected InspectionState evolve(@Nullable InspectionState state, InspectionEvent event) {
        return InspectionState.evolve(state, event);
    }
}
