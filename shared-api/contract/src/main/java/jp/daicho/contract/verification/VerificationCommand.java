package jp.daicho.contract.verification;

import jp.daicho.contract.Command;

/** What can be asked of a current-state verification. */
public sealed interface VerificationCommand extends Command
        permits StartVerification,
                RecordObservations,
                VerifyDocument,
                DecideDiscrepancy,
                RecordRecurrencePrevention,
                SubmitVerificationReport,
                ReturnVerification,
                ConfirmVerification {}
