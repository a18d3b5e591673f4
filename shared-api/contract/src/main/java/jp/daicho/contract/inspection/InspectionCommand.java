package jp.daicho.contract.inspection;

import jp.daicho.contract.Command;

/** What can be asked of an acceptance inspection. */
public sealed interface InspectionCommand extends Command
        permits OpenInspection,
                ReplaceOfficers,
                ReceiveCompletionNotice,
                AttachReports,
                RecordAttendance,
                RecordInspection,
                PassInspection,
                FailInspection,
                OrderRework,
                ReceiveClaim,
                VerifyAmount,
                RecordPayment {}
