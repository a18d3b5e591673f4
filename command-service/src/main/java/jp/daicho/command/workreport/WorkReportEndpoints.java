package jp.daicho.command.workreport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.workreport.ConfirmWorkReport;
import jp.daicho.contract.workreport.ResubmitWorkReport;
import jp.daicho.contract.workreport.ReturnWorkReport;
import jp.daicho.contract.workreport.SubmitWorkReport;
import jp.daicho.contract.workreport.WorkReportEvent;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work reports, until they stand. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/work-reports")
@Tag(name = "workreport")
class WorkReportEndpoints {

    @PostMapping
    @Operation(
            operationId = "submitWorkReport",
            summary = "Reports on the work of a month, a fiscal year, or on some work",
            description =
                    "Figures that the ledger knows (work records of the contractor, incidents) are filled in and kept apart"
                            + " from what is typed. A confirmed report is not changed: another one supersedes it.")
    @Guideline({"IV-1.4-R1", "IV-1.4-R2", "IV-1.4-N2", "IV-2.4-R2", "IV-2.4-R3"})
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({
        "not-the-reporting-contractor",
        "work-report-period-running",
        "work-report-incomplete",
        "work-report-period-taken",
        "work-report-not-superseded"
    })
    @Example(
            """
            {"track": "MAINTENANCE", "kind": "MONTHLY", "firstDay": "2026-06-01", "lastDay": "2026-06-30", "report": {\
            "title": "6月分保守作業報告書", "contents": [\
            {"code": "WORK_PERFORMANCE", "content": "月次点検1件、障害対応1件"}, \
            {"code": "SERVICE_LEVEL_ACHIEVEMENT", "notApplicable": "責任範囲の監視項目に問題はなかった"}, \
            {"code": "PERIODIC_INSPECTION_STATUS", "content": "6月10日に実施、異常なし"}, \
            {"code": "RISK_AND_ISSUE_STATUS", "content": "新たなリスク・課題なし"}, \
            {"code": "PROBLEM_AND_INCIDENT_STATUS", "content": "印刷障害1件、再発防止策を実施中"}], \
            "reference": "文書管理 令8-2345"}}\
            """)
    ResponseEntity<Receipt> submitWorkReport(@RequestBody SubmitWorkReport body, CommandCall call) {
        return call.create(WorkReportEvent.TYPE, body.workReportId(), body);
    }

    @PostMapping("/{workReportId}/resubmission")
    @Operation(
            operationId = "resubmitWorkReport",
            summary = "Submits a returned work report again, with its figures as they are now")
    @Guideline({"IV-1.4-R1", "IV-1.4-R2", "IV-2.4-R2", "IV-2.4-R3"})
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({
        "work-report-not-at-this-step",
        "not-the-reporting-contractor",
        "work-report-incomplete"
    })
    @Example(
            """
            {"report": {"title": "6月分保守作業報告書（修正）", "contents": [\
            {"code": "WORK_PERFORMANCE", "content": "月次点検1件、障害対応1件"}, \
            {"code": "SERVICE_LEVEL_ACHIEVEMENT", "notApplicable": "責任範囲の監視項目に問題はなかった"}, \
            {"code": "PERIODIC_INSPECTION_STATUS", "content": "6月10日に実施、ディスク1本に予兆"}, \
            {"code": "RISK_AND_ISSUE_STATUS", "content": "ディスク交換を課題として登録"}, \
            {"code": "PROBLEM_AND_INCIDENT_STATUS", "content": "印刷障害1件、再発防止策を実施中"}]}}\
            """)
    ResponseEntity<Receipt> resubmitWorkReport(
            @PathVariable UUID workReportId,
            @RequestBody ResubmitWorkReport body,
            CommandCall call) {
        return call.change(WorkReportEvent.TYPE, workReportId, body);
    }

    @PostMapping("/{workReportId}/confirmation")
    @Operation(
            operationId = "confirmWorkReport",
            summary = "Confirms a work report, which then stands; never by who submitted it")
    @Guideline({"IV-1.4-R2", "IV-2.4-R2", "IV-2.4-R3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"work-report-not-at-this-step", "work-report-of-ones-own"})
    @Example(
            """
            {"note": "作業記録と照合した"}\
            """)
    ResponseEntity<Receipt> confirmWorkReport(
            @PathVariable UUID workReportId,
            @RequestBody ConfirmWorkReport body,
            CommandCall call) {
        return call.change(WorkReportEvent.TYPE, workReportId, body);
    }

    @PostMapping("/{workReportId}/return")
    @Operation(
            operationId = "returnWorkReport",
            summary = "Returns a work report with its deficiencies")
    @Guideline({"IV-1.4-R2", "IV-2.4-R2", "IV-2.4-R3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"work-report-not-at-this-step", "work-report-of-ones-own"})
    @Example(
            """
            {"deficiencies": ["定期点検の異常の有無がない"]}\
            """)
    ResponseEntity<Receipt> returnWorkReport(
            @PathVariable UUID workReportId, @RequestBody ReturnWorkReport body, CommandCall call) {
        return call.change(WorkReportEvent.TYPE, workReportId, body);
    }
}
