package jp.daicho.contract.register;

import jp.daicho.contract.Command;

/** What may be asked of a system. */
public sealed interface SystemCommand extends Command
        permits RegisterSystem,
                ReclassifySystem,
                AppointParty,
                EndAppointment,
                ConnectNetwork,
                RecordBuildDesign,
                GoLive,
                RetireSystem {}
