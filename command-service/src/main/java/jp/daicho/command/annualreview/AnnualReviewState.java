package jp.daicho.command.annualreview;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.annualreview.AdoptProposal;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.AnnualReviewProblem;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ConfirmAnnualReview;
import jp.daicho.contract.annualreview.EvaluateWork;
import jp.daicho.contract.annualreview.ImprovementProposed;
import jp.daicho.contract.annualreview.ImprovementResultRecorded;
import jp.daicho.contract.annualreview.PlanAssessment;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.annualreview.ProposalRejected;
import jp.daicho.contract.annualreview.ProposeImprovement;
import jp.daicho.contract.annualreview.RecordImprovementResult;
import jp.daicho.contract.annualreview.RecordWorkplaceVisit;
import jp.daicho.contract.annualreview.RejectProposal;
import jp.daicho.contract.annualreview.ReturnAnnualReview;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.contract.annualreview.StartAnnualReview;
import jp.daicho.contract.annualreview.SubmitAnnualReviewReport;
import jp.daicho.contract.annualreview.WorkEvaluated;
import jp.daicho.contract.annualreview.WorkplaceVisitRecorded;
import jp.daicho.contract.calendar.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How far an annual review has come. When it is complete is in {@link Completion}.
 *
 * @param evaluation the latest; {@code null} before
 * @param proposals by id, in the order in which they were made
 * @param reports how many were submitted
 * @param report the one that stands; {@code null} before, and once it was returned
 */
record AnnualReviewState(
        AnnualReviewStarted started,
        @Nullable WorkEvaluated evaluation,
        SequencedMap<UUID, Proposal> proposals,
        int reports,
        @Nullable AnnualReviewReportSubmitted report,
        boolean confirmed) {

    AnnualReviewState {
        proposals = Collections.unmodifiableSequencedMap(proposals);
    }

    static List<AnnualReviewEvent> start(StartAnnualReview command, Occasion occasion) {
        var begins = new FiscalYear(command.fiscalYear()).firstDay();
        if (occasion.occurredOn().isBefore(begins)) {
            throw AnnualReviewProblem.BEFORE_ITS_YEAR
                    .because(begins, occasion.occurredOn())
                    .at("/fiscalYear");
        }
        return List.of(
                new AnnualReviewStarted(
                        command.kind(),
                        command.track(),
                        command.fiscalYear(),
                        new FiscalYear(command.fiscalYear()).lastDay()));
    }

    List<AnnualReviewEvent> decide(EvaluateWork command) {
        mustBeUnderWay();
        var plans = command.plans() == null ? List.<PlanAssessment>of() : command.plans();
        mustBeOfTheReview(plans.stream().map(PlanAssessment::plan).toList());
        var event =
                new WorkEvaluated(
                        command.results(),
                        command.efficiency(),
                        command.workItems(),
                        command.requiredLevelMet(),
                        plans);
        return event.equals(evaluation) ? List.of() : List.of(event);
    }

    List<AnnualReviewEvent> decide(RecordWorkplaceVisit command) {
        mustBeUnderWay();
        return List.of(
                new WorkplaceVisitRecorded(
                        command.place(), command.organisations(), command.observations()));
    }

    List<AnnualReviewEvent> decide(ProposeImprovement command) {
        mustBeUnderWay();
        mustBeOfTheReview(command.documents());
        var id = requireNonNull(command.proposalId(), "The endpoint gives an id");
        if (proposals.containsKey(id)) {
            throw AnnualReviewProblem.PROPOSAL_EXISTS.because(id);
        }
        return List.of(
                new ImprovementProposed(
                        id,
                        proposals.size() + 1,
                        command.title(),
                        command.situation(),
                        command.cause(),
                        command.measure(),
                        command.viewpoint(),
                        command.documents()));
    }

    List<AnnualReviewEvent> decide(AdoptProposal command) {
        mustBeUnderWay();
        mustBeUndecided(command.proposalId());
        var documents =
                command.documents() == null ? List.<ReviewedDocument>of() : command.documents();
        mustBeOfTheReview(documents);
        return List.of(
                new ProposalAdopted(
                        command.proposalId(),
                        command.adoptedAs(),
                        documents,
                        command.contractId(),
                        command.dueOn(),
                        command.reason()));
    }

    List<AnnualReviewEvent> decide(RejectProposal command) {
        mustBeUnderWay();
        mustBeUndecided(command.proposalId());
        return List.of(new ProposalRejected(command.proposalId(), command.reason()));
    }

    /** Also when the review is confirmed: what was adopted takes its time. */
    List<AnnualReviewEvent> decide(RecordImprovementResult command) {
        var proposal = proposal(command.proposalId());
        if (!proposal.isAdopted()) {
            throw AnnualReviewProblem.PROPOSAL_NOT_ADOPTED.because(command.proposalId());
        }
        return command.result().equals(proposal.result())
                ? List.of()
                : List.of(new ImprovementResultRecorded(command.proposalId(), command.result()));
    }

    List<AnnualReviewEvent> decide(SubmitAnnualReviewReport command, Occasion occasion) {
        mustBeUnderWay();
        if (report != null && report.summary().equals(command.summary())) {
            return List.of();
        }
        return List.of(
                new AnnualReviewReportSubmitted(
                        reports + 1,
                        occasion.actor().person(),
                        occasion.actor().organisation(),
                        command.summary()));
    }

    List<AnnualReviewEvent> decide(ReturnAnnualReview command, Occasion occasion) {
        mustBeUnderWay();
        var returned = Completion.reportOfAnother(this, occasion);
        return List.of(new AnnualReviewReturned(returned.number(), command.deficiencies()));
    }

    List<AnnualReviewEvent> decide(
            ConfirmAnnualReview command, Occasion occasion, ReviewFacts.Standing standing) {
        if (confirmed) {
            return List.of();
        }
        var number = Completion.of(this, occasion, standing).number();
        return List.of(
                new AnnualReviewConfirmed(
                        number, occasion.occurredOn().isAfter(started.dueOn()), command.note()));
    }

    private void mustBeUnderWay() {
        if (confirmed) {
            throw AnnualReviewProblem.NOT_UNDER_WAY.because();
        }
    }

    private void mustBeOfTheReview(List<ReviewedDocument> documents) {
        for (var document : documents) {
            if (!document.isOf(started.track())) {
                throw AnnualReviewProblem.NOT_ITS_DOCUMENT.because(document.label());
            }
        }
    }

    private Proposal proposal(UUID id) {
        var found = proposals.get(id);
        if (found == null) {
            throw AnnualReviewProblem.PROPOSAL_UNKNOWN.because(id);
        }
        return found;
    }

    private void mustBeUndecided(UUID id) {
        if (proposal(id).decision() != Proposal.Decision.OPEN) {
            throw AnnualReviewProblem.PROPOSAL_DECIDED.because(id);
        }
    }

    static AnnualReviewState evolve(@Nullable AnnualReviewState state, AnnualReviewEvent event) {
        if (event instanceof AnnualReviewStarted e) {
            return new AnnualReviewState(e, null, new LinkedHashMap<>(), 0, null, false);
        }
        return requireNonNull(state).after(event);
    }

    private AnnualReviewState after(AnnualReviewEvent event) {
        return switch (event) {
            case AnnualReviewStarted _, WorkplaceVisitRecorded _ -> this;
            case WorkEvaluated e ->
                    new AnnualReviewState(started, e, proposals, reports, report, confirmed);
            case ImprovementProposed e -> with(e.proposalId(), Proposal.made(e.documents()));
            case ProposalAdopted e ->
                    with(e.proposalId(), proposal(e.proposalId()).adopted(e.documents()));
            case ProposalRejected e -> with(e.proposalId(), proposal(e.proposalId()).rejected());
            case ImprovementResultRecorded e ->
                    with(e.proposalId(), proposal(e.proposalId()).carriedOut(e.result()));
            case AnnualReviewReportSubmitted e -> reported(e.number(), e);
            case AnnualReviewReturned _ -> reported(reports, null);
            case AnnualReviewConfirmed _ ->
                    new AnnualReviewState(started, evaluation, proposals, reports, report, true);
        };
    }

    private AnnualReviewState with(UUID id, Proposal proposal) {
        var changed = new LinkedHashMap<>(proposals);
        changed.put(id, proposal);
        return new AnnualReviewState(started, evaluation, changed, reports, report, confirmed);
    }

    private AnnualReviewState reported(int number, @Nullable AnnualReviewReportSubmitted standing) {
        return new AnnualReviewState(started, evaluation, proposals, number, standing, confirmed);
    }
}
