package jp.daicho.command.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.ConfirmServiceReport;
import jp.daicho.contract.servicelevel.ExplainDifferences;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.RestatePeriod;
import jp.daicho.contract.servicelevel.ReturnServiceReport;
import jp.daicho.contract.servicelevel.ServiceReportEvent;
import jp.daicho.contract.servicelevel.SubmitServiceReport;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One service performance report: that of an agreement's period. */
@Aggregate
class ServiceReport extends LedgerAggregate<ServiceReportState, ServiceReportEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            SubmitServiceReport command,
            Occasion occasion,
            CommandMessage<?> message,
            PeriodEvidence evidence) {
        if (!exists()) {
            expectNothingRead();
        }
        var computed =
                evidence.compute(
                        system(message),
                        command.slaId(),
                        Period.named(command.period()),
                        occasion.recordedAt());
        if (exists()) {
            change(state -> state.submitAgain(command, computed, occasion));
        } else {
            create(ServiceReportState.submit(command, computed, occasion));
        }
    }

    @CommandHandler
    void handle(ExplainDifferences command) {
        change(state -> state.explain(command));
    }

    @CommandHandler
    void handle(
            ConfirmServiceReport command,
            Occasion occasion,
            CommandMessage<?> message,
            PeriodEvidence evidence) {
        change(state ->
                state.confirm(
                        command, now(state, message, evidence, occasion.recordedAt()), occasion));
    }

    @CommandHandler
    void handle(ReturnServiceReport command, Occasion occasion) {
        change(state -> state.sendBack(command, occasion));
    }

    @CommandHandler
    void handle(
            RestatePeriod command,
            Occasion occasion,
            CommandMessage<?> message,
            PeriodEvidence evidence) {
        change(state ->
                state.restate(command, now(state, message, evidence, occasion.recordedAt())));
    }

    private static Computed now(
            ServiceReportState state,
            CommandMessage<?> message,
            PeriodEvidence evidence,
            Instant now) {
        return evidence.compute(
                system(message), state.last().slaId(), Period.named(state.last().period()), now);
    }

    private static UUID system(CommandMessage<?> message) {
        var request = CommandContext.of(message).request();
        var system = request.pathSystem();
        return system == null ? request.systems().iterator().next() : system;
    }

    @Override
    protected ServiceReportState evolve(
            @Nullable ServiceReportState state, ServiceReportEvent event) {
        return ServiceReportState.evolve(state, event);
    }
}
