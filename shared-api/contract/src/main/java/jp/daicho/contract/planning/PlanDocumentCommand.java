package jp.daicho.contract.planning;

import jp.daicho.contract.Command;

/**
 * What can be asked of a plan, implementation rules or procedures of one contract, system and
 * fiscal year.
 */
public sealed interface PlanDocumentCommand extends Command
        permits RequestPlan,
                SubmitMaintenancePlan,
                SubmitOperationPlan,
                SubmitImplementationRules,
                SubmitProcedures,
                RevisePlan,
                ConfirmDocument {}
