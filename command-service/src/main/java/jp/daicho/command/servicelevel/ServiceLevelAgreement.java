package jp.daicho.command.servicelevel;

import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.servicelevel.AgreeSla;
import jp.daicho.contract.servicelevel.AmendSla;
import jp.daicho.contract.servicelevel.BaseSlaOnPlan;
import jp.daicho.contract.servicelevel.EvaluateSlaYear;
import jp.daicho.contract.servicelevel.RecordPlannedOutage;
import jp.daicho.contract.servicelevel.SlaEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One service level agreement. */
@Aggregate
class ServiceLevelAgreement extends LedgerAggregate<SlaState, SlaEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(AgreeSla command, Occasion occasion, CommandMessage<?> message) {
        create(SlaState.agree(command, CommandContext.of(message).request().id(), occasion));
    }

    @CommandHandler
    void handle(AmendSla command, Occasion occasion) {
        change(state -> state.amend(command, occasion));
    }

    @CommandHandler
    void handle(RecordPlannedOutage command, Occasion occasion) {
        change(state -> state.plan(command, occasion));
    }

    @CommandHandler
    void handle(BaseSlaOnPlan command, CommandMessage<?> message, PlanItems plans) {
        var system = CommandContext.of(message).request().pathSystem();
        change(state ->
                PlanRules.base(
                        state, command, system == null ? null : plans.of(system, command.basis())));
    }

    @CommandHandler
    void handle(EvaluateSlaYear command, Occasion occasion, JudgedItems judged) {
        change(state ->
                YearRules.evaluate(
                        state,
                        command,
                        judged.ofYear(id(), new FiscalYear(command.fiscalYear())),
                        occasion));
    }

    @Override
    protected SlaState evolve(@Nullable SlaState state, SlaEvent event) {
        return SlaState.evolve(state, event);
    }
}
