package jp.daicho.contract.workreport;

import jp.daicho.contract.Command;

/** What can be asked of a work report. */
public sealed interface WorkReportCommand extends Command
        permits SubmitWorkReport, ResubmitWorkReport, ConfirmWorkReport, ReturnWorkReport {}
