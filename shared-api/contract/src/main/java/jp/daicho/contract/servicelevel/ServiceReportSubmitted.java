package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The contractor reported on a period. The computed figures are those at the time of submission.
 *
 * @param period name of the period
 * @param firstDay its first day, in the agreement's time zone
 * @param lastDay its last day
 * @param revision counts the submissions from 1
 * @param calendarVersion data by which days were judged
 */
@EventType(
        name = "servicelevel.ServiceReportSubmitted",
        guideline = {
            "IV-1.6-S1",
            "IV-1.6-X2",
            "IV-1.6-N2",
            "IV-2.5-S1",
            "IV-2.5-X2",
            "IV-2.5-N3",
            "IV-3.1-S2"
        },
        ja = "サービス実績報告書を提出",
        en = "Service performance report submitted")
public record ServiceReportSubmitted(
        UUID slaId,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int revision,
        List<ReportedItem> items,
        @Nullable String comment,
        String calendarVersion,
        UUID submittedBy)
        implements ServiceReportEvent {}
