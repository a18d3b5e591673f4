package jp.daicho.contract.procurement;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;
import org.jspecify.annotations.Nullable;

/** The contract's content was checked again before its conclusion. */
@EventType(
        name = "procurement.ContractRechecked",
        guideline = {
            "III-1.6-S2",
            "III-1.6-X1",
            "III-1.3-N5",
            "III-2.6-S2",
            "III-2.6-X1",
            "III-2.3-N2"
        },
        visibility = Visibility.CITY,
        ja = "契約内容を再確認",
        en = "Contract rechecked")
public record ContractRechecked(
        String document,
        @Nullable String ictBcpClause,
        @Nullable String systemPlanDecision,
        String note)
        implements ConclusionEvent {}
