package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ImprovementProposed;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.annualreview.ProposalRejected;
import jp.daicho.contract.annualreview.WorkEvaluated;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DocumentVerified;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.VerificationConfirmed;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationReturned;
import jp.daicho.contract.verification.VerificationStarted;

/** What events do to what is due by the end of a fiscal year (IV-4, IV-5, IV-6). */
final class YearEndMatters {

    /** Begins the open point of a proposal that is not decided. */
    static final String PROPOSAL = "proposal:";

    /** Note: whether the level that is demanded was reached. */
    static final String LEVEL = "level";

    /** Begins the note on what is to become of a plan. */
    static final String PLAN = "plan:";

    /** Begins the note on the documents that an adopted proposal changes. */
    static final String ADOPTED = "adopted:";

    private YearEndMatters() {}

    static void on(VerificationEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case VerificationStarted e ->
                    matters.put(
                            started(
                                    MatterKind.VERIFICATION,
                                    e.track(),
                                    e.fiscalYear(),
                                    e.dueOn(),
                                    meta));
            case ObservationsRecorded _, DocumentVerified _ ->
                    matters.move(meta, state -> state.didAlso(Deed.OBSERVED, proof));
            case DiscrepancyDecided _ ->
                    matters.move(meta, state -> state.didAlso(Deed.SETTLED, proof));
            case VerificationReportSubmitted _ ->
                    matters.move(meta, state -> state.did(Deed.REPORTED, proof));
            case VerificationReturned _ -> matters.move(meta, state -> state.undid(Deed.REPORTED));
            case VerificationConfirmed _ ->
                    matters.move(meta, state -> state.did(Deed.CONFIRMED, proof));
            default -> {}
        }
    }

    static void on(AnnualReviewEvent event, EventMeta meta, Matters matters) {
        var proof = Proof.of(meta);
        switch (event) {
            case AnnualReviewStarted e ->
                    matters.put(
                            started(
                                    e.kind() == AnnualReviewKind.WORK_IMPROVEMENT
                                            ? MatterKind.WORK_IMPROVEMENT
                                            : MatterKind.PLAN_REVISION,
                                    e.track(),
                                    e.fiscalYear(),
                                    e.dueOn(),
                                    meta));
            case WorkEvaluated e -> matters.move(meta, state -> evaluated(state, e, proof));
            case ImprovementProposed e ->
                    matters.move(meta, state -> state.opened(PROPOSAL + e.proposalId()));
            case ProposalAdopted e ->
                    matters.move(
                            meta,
                            state ->
                                    decided(state, e.proposalId(), proof)
                                            .noted(ADOPTED + e.proposalId(), documents(e)));
            case ProposalRejected e ->
                    matters.move(
                            meta,
                            state ->
                                    decided(state, e.proposalId(), proof)
                                            .forgotten((ADOPTED + e.proposalId())::equals));
            case AnnualReviewReportSubmitted _ ->
                    matters.move(meta, state -> state.did(Deed.REPORTED, proof));
            case AnnualReviewReturned _ -> matters.move(meta, state -> state.undid(Deed.REPORTED));
            case AnnualReviewConfirmed _ ->
                    matters.move(meta, state -> state.did(Deed.CONFIRMED, proof));
            default -> {}
        }
    }

    private static Matter started(
            MatterKind kind, Track track, int fiscalYear, LocalDate dueOn, EventMeta meta) {
        var year = new FiscalYear(fiscalYear);
        return Matter.of(
                        kind,
                        meta.aggregateId(),
                        meta.system(),
                        track,
                        year.lastDay(),
                        track.name())
                .during(year.firstDay(), year.lastDay())
                .due(dueOn);
    }

    private static MatterState evaluated(MatterState state, WorkEvaluated event, Proof proof) {
        var evaluated =
                state.did(Deed.EVALUATED, proof)
                        .noted(LEVEL, String.valueOf(event.requiredLevelMet()))
                        .forgotten(name -> name.startsWith(PLAN));
        for (var plan : event.plans()) {
            evaluated = evaluated.noted(PLAN + plan.plan(), plan.outcome().name());
        }
        return evaluated;
    }

    private static MatterState decided(MatterState state, UUID proposal, Proof proof) {
        return state.closed(PROPOSAL + proposal).didAlso(Deed.SETTLED, proof);
    }

    private static String documents(ProposalAdopted event) {
        return event.documents().stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
