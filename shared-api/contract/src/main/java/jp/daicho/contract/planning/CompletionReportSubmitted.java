package jp.daicho.contract.planning;

import java.util.UUID;
import jp.daicho.contract.EventType;

/**
 * The contractor reported completion.
 *
 * @param number 1 for the first report, then rising
 */
@EventType(
        name = "planning.CompletionReportSubmitted",
        guideline = {"IV-1.3-S1", "IV-1.3-X1", "IV-2.3-S1", "IV-2.3-X1"},
        ja = "計画作成の完了報告書を提出",
        en = "Completion report of planning submitted")
public record CompletionReportSubmitted(int number, UUID submittedBy, CompletionReport report)
        implements PlanApprovalEvent {}
