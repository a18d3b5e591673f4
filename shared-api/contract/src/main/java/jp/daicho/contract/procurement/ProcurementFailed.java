package jp.daicho.contract.procurement;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** The procurement failed, and was reported. */
@EventType(
        name = "procurement.ProcurementFailed",
        guideline = {"III-1.5-N2", "III-2.5-N2"},
        visibility = Visibility.CITY,
        ja = "調達が不調",
        en = "Procurement failed")
public record ProcurementFailed(FailureRecipient reportedTo, String reference, String reason)
        implements NegotiationEvent {}
