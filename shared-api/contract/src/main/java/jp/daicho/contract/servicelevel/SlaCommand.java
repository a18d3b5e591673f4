package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Command;

/** What can be asked of a service level agreement. */
public sealed interface SlaCommand extends Command
        permits AgreeSla, AmendSla, RecordPlannedOutage, BaseSlaOnPlan, EvaluateSlaYear {}
