package jp.daicho.contract.procurement;

import java.math.BigDecimal;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Visibility;

/**
 * An estimate came in.
 *
 * @param amount in yen with tax
 */
@EventType(
        name = "procurement.EstimateRecorded",
        guideline = {"III-1.1-G1", "III-2.1-G1"},
        visibility = Visibility.CITY,
        ja = "見積もりを記録",
        en = "Estimate recorded")
public record EstimateRecorded(
        @IdOf(Named.ORGANISATION) UUID contractor, BigDecimal amount, String reference)
        implements ProcurementEvent {}
