package jp.daicho.contract.verification;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * @param number of the report that is returned
 * @param deficiencies each with the id that it has as a finding
 */
@EventType(
        name = "verification.VerificationReturned",
        guideline = {"IV-4.1-S4", "IV-4.1-S5"},
        ja = "現況確認の不備を明示して差戻し",
        en = "Verification returned with its deficiencies")
public record VerificationReturned(int number, List<VerificationDeficiency> deficiencies)
        implements VerificationEvent {

    public VerificationReturned {
        deficiencies = List.copyOf(deficiencies);
    }
}
