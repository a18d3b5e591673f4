package jp.daicho.query.duty;

import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ImprovementResultRecorded;
import jp.daicho.contract.annualreview.ProposalAdopted;

/** 年度の評価・見直し (IV-5.1, IV-6.1), and what was adopted in it. */
final class AnnualReviewDuties implements DutySource<AnnualReviewEvent> {

    @Override
    public void on(AnnualReviewEvent event, Duties duties) {
        switch (event) {
            case AnnualReviewStarted e ->
                    YearEnd.begun(
                            e.kind() == AnnualReviewKind.WORK_IMPROVEMENT
                                    ? DutyKind.WORK_IMPROVEMENT_REVIEW
                                    : DutyKind.PLAN_REVISION_REVIEW,
                            e.track(),
                            e.fiscalYear(),
                            e.dueOn(),
                            duties);
            case AnnualReviewReportSubmitted e -> YearEnd.reported(e.number(), duties);
            case AnnualReviewReturned e -> YearEnd.returned(e.number(), duties);
            case AnnualReviewConfirmed e -> YearEnd.confirmed(e.number(), duties);
            case ProposalAdopted e -> {
                // documents are the contractor's to revise, contracts and business the section's
                boolean revised = e.adoptedAs() == AdoptedAs.DOCUMENT_REVISION;
                duties.the(DutyKind.ADOPTED_PROPOSAL, e.proposalId())
                        .opens(
                                revised ? duties.contractor() : Party.SECTION,
                                revised ? Party.SECTION : duties.contractor(),
                                e.dueOn());
            }
            case ImprovementResultRecorded e ->
                    duties.the(DutyKind.ADOPTED_PROPOSAL, e.proposalId()).done();
            default -> {
                // what is evaluated and proposed is part of the report
            }
        }
    }
}
