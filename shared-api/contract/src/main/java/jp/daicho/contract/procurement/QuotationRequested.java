package jp.daicho.contract.procurement;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;

/**
 * The prospective contractor was asked for a quotation.
 *
 * @param dueOn by which day, Asia/Tokyo
 */
@EventType(
        name = "procurement.QuotationRequested",
        guideline = {"III-1.5-S2", "III-2.5-S2"},
        visibility = Visibility.CITY,
        ja = "見積書を依頼",
        en = "Quotation requested")
public record QuotationRequested(
        @IdOf(Named.ORGANISATION) UUID contractor, String specification, LocalDate dueOn)
        implements NegotiationEvent {}
