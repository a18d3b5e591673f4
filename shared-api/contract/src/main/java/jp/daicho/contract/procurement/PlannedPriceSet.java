package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/**
 * The planned price was set: for the City alone.
 *
 * @param amount in yen with tax
 */
@EventType(
        name = "procurement.PlannedPriceSet",
        guideline = {"III-1.5-S2", "III-1.6-N1", "III-2.5-S2", "III-2.6-N1"},
        visibility = Visibility.CITY,
        ja = "予定価格を設定",
        en = "Planned price set")
public record PlannedPriceSet(BigDecimal amount, ContractAuthority authority, String basis)
        implements NegotiationEvent {}
