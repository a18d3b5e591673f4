package jp.daicho.contract.verification;

import jp.daicho.contract.EventType;

/** How the record is kept from being wrong again. */
@EventType(
        name = "verification.RecurrencePreventionRecorded",
        guideline = {"IV-4.1-G1"},
        ja = "再発防止策を記録",
        en = "Recurrence prevention recorded")
public record RecurrencePreventionRecorded(String measures) implements VerificationEvent {}
