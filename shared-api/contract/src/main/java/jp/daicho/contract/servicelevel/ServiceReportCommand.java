package jp.daicho.contract.servicelevel;

import jp.daicho.contract.Command;

/** What can be asked of a service performance report. */
public sealed interface ServiceReportCommand extends Command
        permits SubmitServiceReport,
                ExplainDifferences,
                ConfirmServiceReport,
                ReturnServiceReport,
                RestatePeriod {}
