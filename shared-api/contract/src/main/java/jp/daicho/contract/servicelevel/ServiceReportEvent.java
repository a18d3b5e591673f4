package jp.daicho.contract.servicelevel;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a service performance report. */
public sealed interface ServiceReportEvent extends DomainEvent
        permits ServiceReportSubmitted,
                DifferencesExplained,
                ServiceReportConfirmed,
                ServiceReportReturned,
                PeriodRestated {

    AggregateType TYPE =
            new AggregateType(
                    "ServiceReport",
                    "servicelevel",
                    ServiceReportCommand.class,
                    ServiceReportEvent.class,
                    new Text("サービス実績報告書", "Service performance report"));
}
