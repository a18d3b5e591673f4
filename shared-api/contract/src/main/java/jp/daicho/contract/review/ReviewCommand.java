package jp.daicho.contract.review;

import jp.daicho.contract.Command;

/** What can be asked of a review. */
public sealed interface ReviewCommand extends Command
        permits OpenReview,
                RaiseFinding,
                ProposeCorrection,
                ApproveCorrection,
                RejectCorrection,
                RecordCorrection,
                CloseFinding,
                CarryOverFinding,
                ConcludeReview {}
