package jp.daicho.contract.servicelevel;

import java.util.List;
import jp.daicho.contract.EventType;

/**
 * The owning section returned the report.
 *
 * @param revision of the submission
 */
@EventType(
        name = "servicelevel.ServiceReportReturned",
        guideline = {"IV-1.6-S2", "IV-2.5-S2", "IV-3.1-S3"},
        ja = "サービス実績報告書を差戻し",
        en = "Service performance report returned")
public record ServiceReportReturned(int revision, List<String> deficiencies)
        implements ServiceReportEvent {}
