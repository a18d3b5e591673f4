package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * The figures of a confirmed period were restated. The confirmed ones stay beside them.
 *
 * @param number counts the restatements of the period from 1
 * @param items those that changed
 * @param calendarVersion data by which days were judged
 */
@EventType(
        name = "servicelevel.PeriodRestated",
        guideline = {"IV-1.6-N3", "IV-2.5-N4", "IV-3.1-S3"},
        ja = "確定した期間の実績値を修正再表示",
        en = "Period restated")
public record PeriodRestated(
        UUID slaId,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int number,
        String reason,
        List<RestatedItem> items,
        String calendarVersion)
        implements ServiceReportEvent {}
