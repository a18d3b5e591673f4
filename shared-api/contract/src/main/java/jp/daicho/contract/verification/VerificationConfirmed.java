package jp.daicho.contract.verification;

import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param number of the report that is confirmed
 * @param late whether the fiscal year had ended before
 */
@EventType(
        name = "verification.VerificationConfirmed",
        guideline = {"IV-4.1-S4", "IV-4.1-S6", "IV-4.1-X1", "IV-4.1-X2"},
        ja = "現況確認の完了を確認",
        en = "Verification confirmed as complete")
public record VerificationConfirmed(int number, boolean late, @Nullable String note)
        implements VerificationEvent {}
