package jp.daicho.contract.procurement;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** It was decided how a design document is shown to bidders. */
@EventType(
        name = "procurement.DisclosureDecided",
        guideline = {"III-1-G3", "III-1.6-N3", "III-2-G2", "III-2.3-N6"},
        visibility = Visibility.CITY,
        ja = "設計書の開示方法を決定",
        en = "Disclosure decided")
public record DisclosureDecided(DesignDocument document, Disclosure disclosure, String reason)
        implements ProcurementEvent {}
