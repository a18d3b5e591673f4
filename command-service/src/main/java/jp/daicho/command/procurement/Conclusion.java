package jp.daicho.command.procurement;

import jp.daicho.contract.procurement.ConclusionEvent;
import jp.daicho.contract.procurement.ContractApproved;
import jp.daicho.contract.procurement.ContractConcluded;
import jp.daicho.contract.procurement.ContractRechecked;
import jp.daicho.contract.procurement.ReasonStatementExamined;
import org.jspecify.annotations.Nullable;

/**
 * How far the contract has come.
 *
 * @param rechecked as it was checked last; {@code null} before
 * @param approved {@code null} before, and after another check
 */
record Conclusion(
        @Nullable ReasonStatementExamined examined,
        @Nullable ContractRechecked rechecked,
        @Nullable ContractApproved approved,
        boolean concluded) {

    static final Conclusion NONE = new Conclusion(null, null, null, false);

    Conclusion next(ConclusionEvent event) {
        return switch (event) {
            case ReasonStatementExamined e -> new Conclusion(e, rechecked, null, concluded);
            case ContractRechecked e -> new Conclusion(examined, e, null, concluded);
            case ContractApproved e -> new Conclusion(examined, rechecked, e, concluded);
            case ContractConcluded e -> new Conclusion(examined, rechecked, approved, true);
        };
    }
}
