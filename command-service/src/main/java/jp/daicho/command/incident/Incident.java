package jp.daicho.command.incident;

import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.command.work.WorkRecordFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.incident.AcceptFailureReport;
import jp.daicho.contract.incident.AcknowledgeRelay;
import jp.daicho.contract.incident.AnalyseCause;
import jp.daicho.contract.incident.AssessIncident;
import jp.daicho.contract.incident.CloseIncident;
import jp.daicho.contract.incident.ConfirmAnalysis;
import jp.daicho.contract.incident.CorrectOutage;
import jp.daicho.contract.incident.DetermineNonConformity;
import jp.daicho.contract.incident.EscalateToIsSection;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.LinkProblem;
import jp.daicho.contract.incident.NotifyNonConformity;
import jp.daicho.contract.incident.ReclassifyIncident;
import jp.daicho.contract.incident.RecordModification;
import jp.daicho.contract.incident.RecordRecovery;
import jp.daicho.contract.incident.RecordRemedy;
import jp.daicho.contract.incident.RelayToOperator;
import jp.daicho.contract.incident.ReopenIncident;
import jp.daicho.contract.incident.ReportIncident;
import jp.daicho.contract.incident.ResolveIncident;
import jp.daicho.contract.incident.RestoreService;
import jp.daicho.contract.incident.ResumeIncident;
import jp.daicho.contract.incident.ReturnFailureReport;
import jp.daicho.contract.incident.StartWork;
import jp.daicho.contract.incident.SubmitFailureReport;
import jp.daicho.contract.incident.SuspendIncident;
import jp.daicho.contract.incident.VerifyRecovery;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One incident. The rules are beside it, by matter. */
@Aggregate
class Incident extends LedgerAggregate<IncidentState, IncidentEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(ReportIncident command, Occasion occasion, CommandMessage<?> message) {
        create(IncidentState.report(command, CommandContext.of(message).request().id(), occasion));
    }

    @CommandHandler
    void handle(LinkProblem command, CommandMessage<?> message, ProblemFacts problems) {
        var system = CommandContext.of(message).request().pathSystem();
        change(state ->
                HandlingRules.link(
                        state,
                        command,
                        system != null && problems.isOf(system, command.problemId())));
    }

    @CommandHandler
    void handle(CloseIncident command, CommandMessage<?> message, WorkRecordFacts work) {
        var id = CommandContext.of(message).request().id();
        change(state -> EndingRules.close(state, command, work.isRecordedFor(id)));
    }

    @CommandHandler
    void handle(ReclassifyIncident command) {
        change(state -> HandlingRules.reclassify(state, command));
    }

    @CommandHandler
    void handle(AssessIncident command) {
        change(state -> HandlingRules.assess(state, command));
    }

    @CommandHandler
    void handle(StartWork command) {
        change(state -> HandlingRules.start(state));
    }

    @CommandHandler
    void handle(EscalateToIsSection command) {
        change(state -> HandlingRules.escalate(state, command));
    }

    @CommandHandler
    void handle(RelayToOperator command, Occasion occasion) {
        change(state -> HandlingRules.relay(state, command, occasion));
    }

    @CommandHandler
    void handle(AcknowledgeRelay command, Occasion occasion) {
        change(state -> HandlingRules.acknowledge(state, occasion));
    }

    @CommandHandler
    void handle(SuspendIncident command) {
        change(state -> HandlingRules.suspend(state, command));
    }

    @CommandHandler
    void handle(ResumeIncident command) {
        change(state -> HandlingRules.resume(state, command));
    }

    @CommandHandler
    void handle(AnalyseCause command, Occasion occasion) {
        change(state -> FailureRules.analyse(state, command, occasion));
    }

    @CommandHandler
    void handle(ConfirmAnalysis command, Occasion occasion) {
        change(state -> FailureRules.confirmAnalysis(state, occasion));
    }

    @CommandHandler
    void handle(RecordRecovery command, Occasion occasion) {
        change(state -> FailureRules.recordRecovery(state, command, occasion));
    }

    @CommandHandler
    void handle(RecordModification command, Occasion occasion) {
        change(state -> FailureRules.recordModification(state, command, occasion));
    }

    @CommandHandler
    void handle(VerifyRecovery command, Occasion occasion) {
        change(state -> FailureRules.verifyRecovery(state, command, occasion));
    }

    @CommandHandler
    void handle(RestoreService command, Occasion occasion) {
        change(state -> OutageRules.restore(state, command, occasion));
    }

    @CommandHandler
    void handle(CorrectOutage command, Occasion occasion) {
        change(state -> OutageRules.correct(state, command, occasion));
    }

    @CommandHandler
    void handle(SubmitFailureReport command, Occasion occasion) {
        change(state -> ReportRules.submit(state, command, occasion));
    }

    @CommandHandler
    void handle(AcceptFailureReport command, Occasion occasion) {
        change(state -> ReportRules.accept(state, command, occasion));
    }

    @CommandHandler
    void handle(ReturnFailureReport command, Occasion occasion) {
        change(state -> ReportRules.sendBack(state, command, occasion));
    }

    @CommandHandler
    void handle(DetermineNonConformity command) {
        change(state -> LiabilityRules.determine(state, command));
    }

    @CommandHandler
    void handle(NotifyNonConformity command, Occasion occasion) {
        change(state -> LiabilityRules.giveNotice(state, command, occasion));
    }

    @CommandHandler
    void handle(RecordRemedy command, Occasion occasion) {
        change(state -> LiabilityRules.recordRemedy(state, command, occasion));
    }

    @CommandHandler
    void handle(ResolveIncident command) {
        change(state -> EndingRules.resolve(state, command));
    }

    @CommandHandler
    void handle(ReopenIncident command, Occasion occasion) {
        change(state -> EndingRules.reopen(state, command, occasion));
    }

    @Override
    protected IncidentState evolve(@Nullable IncidentState state, IncidentEvent event) {
        return IncidentState.evolve(state, event);
    }
}
