package jp.daicho.contract.workreport;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a work report. */
public sealed interface WorkReportEvent extends DomainEvent
        permits WorkReportSubmitted,
                WorkReportResubmitted,
                WorkReportConfirmed,
                WorkReportReturned {

    AggregateType TYPE =
            new AggregateType(
                    "WorkReport",
                    "workreport",
                    WorkReportCommand.class,
                    WorkReportEvent.class,
                    new Text("作業報告書", "Work report"));
}
