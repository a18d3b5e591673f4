package jp.daicho.contract.servicelevel;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Measurements were recorded. The samples themselves are kept apart; their digest proves them.
 *
 * @param digest SHA-256 of the samples as they were sent, in hexadecimal
 * @param samples how many were recorded
 * @param firstAt time of the earliest
 * @param lastAt time of the latest
 * @param corrects id of the batch whose measurements these replace
 * @param rollUps what they amount to, per item and day
 * @param covered time for which items that are measured regularly are known
 * @param refused lines that were not recorded
 */
@EventType(
        name = "servicelevel.MeasurementsRecorded",
        revision = 2,
        guideline = {"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"},
        ja = "測定値を記録",
        en = "Measurements recorded")
public record MeasurementsRecorded(
        String source,
        String batch,
        String digest,
        int samples,
        Instant firstAt,
        Instant lastAt,
        @Nullable UUID corrects,
        List<DailyRollUp> rollUps,
        List<CoveredTime> covered,
        List<RefusedLine> refused)
        implements MeasurementEvent {}
