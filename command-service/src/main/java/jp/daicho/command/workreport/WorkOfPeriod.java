package jp.daicho.command.workreport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.KnownFigure;

/** What is on record of a period, as a work report is filled in with it. */
interface WorkOfPeriod {

    /** In the order of the figures; the record's are those of the contractor alone. */
    List<KnownFigure> figures(
            UUID system, UUID contractor, Track track, LocalDate firstDay, LocalDate lastDay);
}
