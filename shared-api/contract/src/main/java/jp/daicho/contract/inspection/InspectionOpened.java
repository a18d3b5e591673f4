package jp.daicho.contract.inspection;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;

/**
 * The inspection of a contract's period began.
 *
 * @param contractor whose work is inspected, as the contract says
 * @param firstDay first day of the period, Asia/Tokyo
 * @param lastDay last day of the period, Asia/Tokyo
 */
@EventType(
        name = "inspection.InspectionOpened",
        guideline = {"IV-1.6-G1", "IV-1.6-N1", "IV-2.5-G1", "IV-2.5-N1"},
        ja = "検査を開始",
        en = "Inspection opened")
public record InspectionOpened(
        UUID contractId,
        @IdOf(Named.ORGANISATION) UUID contractor,
        Track track,
        LocalDate firstDay,
        LocalDate lastDay,
        @IdOf(Named.PERSON) UUID inspector,
        @IdOf(Named.PERSON) UUID supervisor)
        implements InspectionEvent {}
