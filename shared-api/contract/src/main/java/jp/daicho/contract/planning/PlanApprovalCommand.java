package jp.daicho.contract.planning;

import jp.daicho.contract.Command;

/** What can be asked of the approval of one year's planning. */
public sealed interface PlanApprovalCommand extends Command
        permits SubmitCompletionReport,
                ResubmitCompletionReport,
                RequestApproval,
                ApprovePlanning,
                ReturnPlanning {}
