package jp.daicho.command.workreport;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Track;

/** The incidents on which is reported; known by whoever keeps incidents. */
public interface ReportedIncidentFacts {

    /**
     * How many were reported on these days (Asia/Tokyo), and those of them that are failures as
     * they are known now. Of a system without two tracks those of both.
     */
    Reported reported(UUID system, Track track, LocalDate firstDay, LocalDate lastDay);

    /** Numbers of incidents. */
    record Reported(long incidents, long failures) {}
}
