package jp.daicho.contract.procurement;

import java.time.LocalDate;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Track;
import jp.daicho.contract.Visibility;

/**
 * A procurement began.
 *
 * @param firstDay first day of the contract that is planned, Asia/Tokyo
 * @param lastDay last day of the contract that is planned, Asia/Tokyo
 */
@EventType(
        name = "procurement.ProcurementOpened",
        guideline = {"III-1-G1", "III-1-G6", "III-1.3-N7", "III-2-G1", "III-2-G3", "III-2.3-N7"},
        visibility = Visibility.CITY,
        ja = "調達を開始",
        en = "Procurement opened")
public record ProcurementOpened(Track track, String title, LocalDate firstDay, LocalDate lastDay)
        implements ProcurementEvent {}
