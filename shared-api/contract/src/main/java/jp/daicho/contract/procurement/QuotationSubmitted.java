package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;

/**
 * The quotation came in.
 *
 * @param amount in yen with tax
 */
@EventType(
        name = "procurement.QuotationSubmitted",
        guideline = {"III-1.5-G2", "III-2.5-G2"},
        visibility = Visibility.CITY,
        ja = "見積書を提出",
        en = "Quotation submitted")
public record QuotationSubmitted(
        @IdOf(Named.ORGANISATION) UUID contractor, BigDecimal amount, String reference)
        implements NegotiationEvent {}
