package jp.daicho.command.servicelevel;

import jp.daicho.command.calendar.CalendarFacts;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.AcceptImprovementPlan;
import jp.daicho.contract.servicelevel.AskForImprovement;
import jp.daicho.contract.servicelevel.ImprovementEvent;
import jp.daicho.contract.servicelevel.OpenImprovementPlan;
import jp.daicho.contract.servicelevel.RecordGuidance;
import jp.daicho.contract.servicelevel.ReturnImprovementPlan;
import jp.daicho.contract.servicelevel.SubmitImprovementPlan;
import jp.daicho.contract.servicelevel.VerifyImprovement;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One improvement plan: that of a missed item, or one that was asked for. */
@Aggregate
class ImprovementPlan extends LedgerAggregate<ImprovementState, ImprovementEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(OpenImprovementPlan command, Occasion occasion, CalendarFacts days) {
        create(Improving.open(command, days.calendar(), occasion));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(AskForImprovement command, Occasion occasion, CalendarFacts days) {
        create(Improving.askFor(command, days.calendar(), occasion));
    }

    @CommandHandler
    void handle(SubmitImprovementPlan command, Occasion occasion) {
        change(state -> state.submit(command, occasion));
    }

    @CommandHandler
    void handle(AcceptImprovementPlan command, Occasion occasion) {
        change(state -> state.accept(command, occasion));
    }

    @CommandHandler
    void handle(ReturnImprovementPlan command, Occasion occasion) {
        change(state -> state.sendBack(command, occasion));
    }

    @CommandHandler
    void handle(RecordGuidance command) {
        change(state -> state.guide(command));
    }

    @CommandHandler
    void handle(VerifyImprovement command, JudgedItems judged) {
        change(state -> {
            var miss = state.miss();
            return Improving.verify(
                    state,
                    command,
                    miss == null ? null : judged.find(command.reportId(), miss.missed().item()));
        });
    }

    @Override
    protected ImprovementState evolve(@Nullable ImprovementState state, ImprovementEvent event) {
        return ImprovementState.evolve(state, event);
    }
}
