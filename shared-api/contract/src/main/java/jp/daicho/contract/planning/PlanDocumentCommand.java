package jp.daicho.contract.planning;

import jp.daicho.contract.Command;

/** What can be asked of a plan of one contract, system and fiscal year. */
public sealed interface PlanDocumentCommand extends Command
        permits RequestPlan, SubmitMaintenancePlan, RevisePlan, ConfirmDocument {}
