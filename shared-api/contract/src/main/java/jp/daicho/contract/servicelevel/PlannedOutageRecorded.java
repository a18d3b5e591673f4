package jp.daicho.contract.servicelevel;

import java.time.Instant;
import jp.daicho.contract.EventType;

/**
 * A stop was announced.
 *
 * @param number counts the planned outages of the agreement from 1
 * @param inTime the notice came as early as agreed, so the time is left out
 */
@EventType(
        name = "servicelevel.PlannedOutageRecorded",
        ja = "計画停止を記録",
        en = "Planned outage recorded")
public record PlannedOutageRecorded(
        int number, Instant from, Instant until, Instant notifiedAt, boolean inTime, String reason)
        implements SlaEvent {}
