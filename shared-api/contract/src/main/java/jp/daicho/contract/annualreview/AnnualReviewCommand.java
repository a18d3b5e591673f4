package jp.daicho.contract.annualreview;

import jp.daicho.contract.Command;

/** What can be asked of an annual review. */
public sealed interface AnnualReviewCommand extends Command
        permits StartAnnualReview,
                EvaluateWork,
                RecordWorkplaceVisit,
                ProposeImprovement,
                AdoptProposal,
                RejectProposal,
                RecordImprovementResult,
                SubmitAnnualReviewReport,
                ReturnAnnualReview,
                ConfirmAnnualReview {}
