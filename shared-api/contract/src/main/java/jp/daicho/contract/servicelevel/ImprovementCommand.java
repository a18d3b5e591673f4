package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Command;

/** What can be asked of an improvement plan. */
public sealed interface ImprovementCommand extends Command
        permits OpenImprovementPlan,
                AskForImprovement,
                SubmitImprovementPlan,
                AcceptImprovementPlan,
                ReturnImprovementPlan,
                RecordGuidance,
                VerifyImprovement {}
