package jp.daicho.contract.handover;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * @param deficiencies each with its id
 */
@EventType(
        name = "handover.HandoverReturned",
        guideline = {"IV-7.1-S5", "IV-7.1-S6"},
        ja = "引継ぎの不備を明示して差戻し",
        en = "Handover returned with its deficiencies")
public record HandoverReturned(List<HandoverDeficiency> deficiencies) implements HandoverEvent {

    public HandoverReturned {
        deficiencies = List.copyOf(deficiencies);
    }
}
