package jp.daicho.contract.lawchange;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What can have happened to a change by law. */
public sealed interface LawChangeEvent extends DomainEvent
        permits LawChangeOpened,
                ScopeDecided,
                RequirementsApproved,
                WorkPlanSubmitted,
                ProgressRecorded,
                TestRecorded,
                ResultVerified,
                ModificationReported,
                ModificationShared,
                LawChangeClosed {

    AggregateType TYPE =
            new AggregateType(
                    "LawChange",
                    "lawchange",
                    LawChangeCommand.class,
                    LawChangeEvent.class,
                    new Text("法・制度改正対応", "Change by law"));
}
