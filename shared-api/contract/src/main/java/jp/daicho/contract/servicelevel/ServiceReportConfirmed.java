package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * The owning section confirmed the report: the period's figures stand.
 *
 * @param revision of the submission
 */
@EventType(
        name = "servicelevel.ServiceReportConfirmed",
        guideline = {"IV-1.6-S2", "IV-1.6-N3", "IV-2.5-S2", "IV-2.5-N4", "IV-3.1-S3", "IV-3.1-X1"},
        ja = "サービス実績報告書を確認",
        en = "Service performance report confirmed")
public record ServiceReportConfirmed(
        UUID slaId,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        int revision,
        List<JudgedItem> items,
        @Nullable String note)
        implements ServiceReportEvent {}
