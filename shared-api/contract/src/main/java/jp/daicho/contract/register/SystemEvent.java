package jp.daicho.contract.register;

import jp.daicho.contract.AggregateType;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Text;

/** What happened to a system. */
public sealed interface SystemEvent extends DomainEvent
        permits SystemRegistered,
                SystemReclassified,
                PartyAppointed,
                AppointmentEnded,
                NetworkConnected,
                BuildDesignRecorded,
                SystemWentLive,
                SystemRetired {

    AggregateType TYPE =
            new AggregateType(
                    "InformationSystem",
                    "register",
                    SystemCommand.class,
                    SystemEvent.class,
                    new Text("情報システム", "Information system"));
}
