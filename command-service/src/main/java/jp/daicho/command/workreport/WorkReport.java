package jp.daicho.command.workreport;

import java.util.Objects;
import java.util.UUID;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.register.SystemFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.workreport.ConfirmWorkReport;
import jp.daicho.contract.workreport.ResubmitWorkReport;
import jp.daicho.contract.workreport.ReturnWorkReport;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkReportEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One report of a contractor on its work in a period. */
@Aggregate
class WorkReport extends LedgerAggregate<WorkReportState, WorkReportEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(
            SubmitWorkReport command,
            Occasion occasion,
            CommandMessage<?> message,
            SystemFacts systems,
            WorkOfPeriod work,
            WorkReportFacts reports) {
        expectNothingRead();
        var system = system(message);
        var company = occasion.actor().organisation();
        var superseded = command.supersedes();
        var submitted =
                WorkReportState.submit(
                        command,
                        occasion,
                        systems.rolesOf(company, system, occasion.occurredAt()),
                        work.figures(
                                system,
                                company,
                                command.track(),
                                command.firstDay(),
                                command.lastDay()),
                        superseded == null ? null : reports.report(superseded, system));
        reports.claim(id(), command, company, system);
        create(submitted);
    }

    @CommandHandler
    void handle(
            ResubmitWorkReport command,
            Occasion occasion,
            CommandMessage<?> message,
            WorkOfPeriod work) {
        change(state -> {
            var about = state.submitted();
            return state.resubmit(
                    command,
                    occasion,
                    work.figures(
                            system(message),
                            about.contractor(),
                            about.track(),
                            about.firstDay(),
                            about.lastDay()));
        });
    }

    @CommandHandler
    void handle(ConfirmWorkReport command, Occasion occasion) {
        change(state -> state.confirm(command, occasion));
    }

    @CommandHandler
    void handle(ReturnWorkReport command, Occasion occasion) {
        change(state -> state.sendBack(command, occasion));
    }

    private static UUID system(CommandMessage<?> message) {
        return Objects.requireNonNull(CommandContext.of(message).request().pathSystem());
    }

    @Override
    protected WorkReportState evolve(@Nullable WorkReportState state, WorkReportEvent event) {
        return WorkReportState.evolve(state, event);
    }
}
