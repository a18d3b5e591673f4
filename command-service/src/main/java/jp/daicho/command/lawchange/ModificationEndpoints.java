package jp.daicho.command.lawchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.RecordProgress;
import jp.daicho.contract.lawchange.RecordTest;
import jp.daicho.contract.lawchange.SubmitModificationReport;
import jp.daicho.contract.lawchange.SubmitWorkPlan;
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

/** What the contractor does for a change by law. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/law-changes")
@Tag(name = "lawchange")
class ModificationEndpoints {

    @PostMapping("/{lawChangeId}/work-plan")
    @Operation(
            operationId = "submitWorkPlan",
            summary = "Submits a revision of the work plan, by the rows of table 1-5-1")
    @Guideline({"IV-1.5-S1", "IV-1.5-X1"})
    @AllowedTo(
            value = {
                Role.MAINTENANCE_CONTRACTOR,
                Role.INTEGRATED_OPERATION_CONTRACTOR,
                Role.SERVICE_PROVIDER
            })
    @Refuses({
        "law-change-closed",
        "law-change-scope-undecided",
        "law-change-not-within-maintenance",
        "not-the-law-changes-contractor",
        "work-plan-incomplete"
    })
    @Example(
            """
            {"plan": {"contents": [{"code": "SCHEDULE_AND_ISSUE_STATUS_REPORTING", "content": "毎週報告する"}, {"code": "SPECIFICATION_CHANGE_MANAGEMENT", "content": "変更管理票による"}, {"code": "MINOR_LEGAL_MODIFICATION", "content": "税率の計算を改める"}, {"code": "SCHEDULED_REGULATORY_MODIFICATION", "notApplicable": "予定された改正ではない"}], "roles": "改修は事業者、受入は主管課", "firstDay": "2026-12-01", "lastDay": "2027-03-15"}}\
            """)
    ResponseEntity<Receipt> submitWorkPlan(
            @PathVariable UUID lawChangeId, @RequestBody SubmitWorkPlan body, CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }

    @PostMapping("/{lawChangeId}/progress")
    @Operation(
            operationId = "recordProgress",
            summary = "Records how far the change has come by its work plan")
    @Guideline({"IV-1.5-S2"})
    @AllowedTo(
            value = {
                Role.MAINTENANCE_CONTRACTOR,
                Role.INTEGRATED_OPERATION_CONTRACTOR,
                Role.SERVICE_PROVIDER
            },
            sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "law-change-closed",
        "law-change-scope-undecided",
        "law-change-not-within-maintenance",
        "not-the-law-changes-contractor",
        "law-change-without-work-plan"
    })
    @Example(
            """
            {"percent": 60, "note": "改修を終え、試験中"}\
            """)
    ResponseEntity<Receipt> recordProgress(
            @PathVariable UUID lawChangeId, @RequestBody RecordProgress body, CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }

    @PostMapping("/{lawChangeId}/tests")
    @Operation(
            operationId = "recordTest",
            summary =
                    "Records a test of the modification; what was verified is to be verified anew")
    @Guideline({"IV-1.5-S3", "IV-1.5-N1"})
    @AllowedTo(
            value = {
                Role.MAINTENANCE_CONTRACTOR,
                Role.INTEGRATED_OPERATION_CONTRACTOR,
                Role.SERVICE_PROVIDER
            })
    @Refuses({
        "law-change-closed",
        "law-change-scope-undecided",
        "law-change-not-within-maintenance",
        "not-the-law-changes-contractor",
        "law-change-without-work-plan"
    })
    @Example(
            """
            {"subject": "税額計算と帳票", "regression": true, "passed": true, "result": "既存の120件に差異なし"}\
            """)
    ResponseEntity<Receipt> recordTest(
            @PathVariable UUID lawChangeId, @RequestBody RecordTest body, CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }

    @PostMapping("/{lawChangeId}/work-report")
    @Operation(
            operationId = "submitModificationReport",
            summary = "Submits the work report on the modification")
    @Guideline({"IV-1.5-S5", "IV-1.5-X1"})
    @AllowedTo(
            value = {
                Role.MAINTENANCE_CONTRACTOR,
                Role.INTEGRATED_OPERATION_CONTRACTOR,
                Role.SERVICE_PROVIDER
            })
    @Refuses({
        "law-change-closed",
        "law-change-scope-undecided",
        "law-change-not-within-maintenance",
        "not-the-law-changes-contractor",
        "law-change-without-work-plan"
    })
    @Example(
            """
            {"title": "税率改正対応 作業報告書", "content": "税率の計算を改めた", "reference": "文書管理 令8-4020"}\
            """)
    ResponseEntity<Receipt> submitModificationReport(
            @PathVariable UUID lawChangeId,
            @RequestBody SubmitModificationReport body,
            CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }
}
