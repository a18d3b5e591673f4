package jp.daicho.command.inspection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.inspection.AttachReports;
import jp.daicho.contract.inspection.FailInspection;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.OpenInspection;
import jp.daicho.contract.inspection.OrderRework;
import jp.daicho.contract.inspection.PassInspection;
import jp.daicho.contract.inspection.ReceiveCompletionNotice;
import jp.daicho.contract.inspection.RecordAttendance;
import jp.daicho.contract.inspection.RecordInspection;
import jp.daicho.contract.inspection.ReplaceOfficers;
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

/** Acceptance inspections, until they are judged. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/inspections")
@Tag(name = "inspection")
class InspectionEndpoints {

    @PostMapping
    @Operation(
            operationId = "openInspection",
            summary =
                    "Begins the inspection of a contract for a period, with its inspector and supervisor")
    @Guideline({"IV-1.6-G1", "IV-1.6-N1", "IV-2.5-G1", "IV-2.5-N1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-contract-unfit", "inspection-officers-unfit", "inspection-period-taken"})
    @Example(
            """
            {"contractId": "019a0000-0000-7000-8000-000000000501", "track": "MAINTENANCE", "firstDay": "2026-04-01", "lastDay": "2026-09-30", "inspector": "019a0000-0000-7000-8000-000000000302", "supervisor": "019a0000-0000-7000-8000-000000000303"}\
            """)
    ResponseEntity<Receipt> openInspection(@RequestBody OpenInspection body, CommandCall call) {
        return call.create(InspectionEvent.TYPE, body.inspectionId(), body);
    }

    @PostMapping("/{inspectionId}/officers")
    @Operation(
            operationId = "replaceOfficers",
            summary = "Appoints another inspector or supervisor before the judgement",
            description =
                    "A new inspector finds anew, and a new supervisor attends anew. Naming those who are appointed changes nothing.")
    @Guideline({"IV-1.6-N1", "IV-2.5-N1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step", "inspection-officers-unfit"})
    @Example(
            """
            {"inspector": "019a0000-0000-7000-8000-000000000302", "supervisor": "019a0000-0000-7000-8000-000000000303", "reason": "検査員の異動"}\
            """)
    ResponseEntity<Receipt> replaceOfficers(
            @PathVariable UUID inspectionId, @RequestBody ReplaceOfficers body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/completion-notice")
    @Operation(
            operationId = "receiveCompletionNotice",
            summary = "Records that the contractor's notice of completion came in")
    @Guideline({"IV-1.6-G1", "IV-2.5-G1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step"})
    @Example(
            """
            {"reference": "令8完了第12号"}\
            """)
    ResponseEntity<Receipt> receiveCompletionNotice(
            @PathVariable UUID inspectionId,
            @RequestBody ReceiveCompletionNotice body,
            CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/reports")
    @Operation(
            operationId = "attachReports",
            summary =
                    "Lays the work report, and under an SLA performance reports and improvement plans, before the inspector")
    @Guideline({
        "IV-1.6-S1",
        "IV-1.6-X1",
        "IV-1.6-X2",
        "IV-1.6-N2",
        "IV-1.6-N3",
        "IV-2.5-S1",
        "IV-2.5-X1",
        "IV-2.5-X2",
        "IV-2.5-N3",
        "IV-2.5-N4"
    })
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({
        "inspection-not-at-this-step",
        "not-the-inspected-contractor",
        "inspection-report-unknown"
    })
    @Example(
            """
            {"workReport": {"title": "上半期作業報告書", "reference": "文書管理 令8-1234"}, "workRecords": ["019a0000-0000-7000-8000-0000000000b1"]}\
            """)
    ResponseEntity<Receipt> attachReports(
            @PathVariable UUID inspectionId, @RequestBody AttachReports body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/attendance")
    @Operation(
            operationId = "recordAttendance",
            summary = "The supervisor records having attended and checked the reports")
    @Guideline({"IV-1.6-G1", "IV-1.6-S2", "IV-2.5-G1", "IV-2.5-S2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step", "not-the-supervisor"})
    @Example(
            """
            {"note": "報告書を確認し、立ち会った"}\
            """)
    ResponseEntity<Receipt> recordAttendance(
            @PathVariable UUID inspectionId, @RequestBody RecordAttendance body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/findings")
    @Operation(
            operationId = "recordInspection",
            summary = "The inspector records how each requirement was found")
    @Guideline({"IV-1.6-G1", "IV-1.6-S3", "IV-2.5-G1", "IV-2.5-S3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step", "not-the-inspector"})
    @Example(
            """
            {"specification": "保守仕様書 第3版", "results": [{"requirement": "月次点検の実施", "met": true}]}\
            """)
    ResponseEntity<Receipt> recordInspection(
            @PathVariable UUID inspectionId, @RequestBody RecordInspection body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/pass")
    @Operation(
            operationId = "passInspection",
            summary = "The inspector judges that the contract was performed")
    @Guideline({
        "IV-1.6-G1",
        "IV-1.6-S4",
        "IV-1.6-X1",
        "IV-1.6-X2",
        "IV-2.5-G1",
        "IV-2.5-S4",
        "IV-2.5-X1",
        "IV-2.5-X2"
    })
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "inspection-not-at-this-step",
        "not-the-inspector",
        "inspection-requirement-not-met",
        "inspection-without-work-report",
        "inspection-without-service-report",
        "inspection-without-improvement-plan"
    })
    @Example(
            """
            {"note": "仕様書のとおり履行"}\
            """)
    ResponseEntity<Receipt> passInspection(
            @PathVariable UUID inspectionId, @RequestBody PassInspection body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/failure")
    @Operation(
            operationId = "failInspection",
            summary = "The inspector judges that the contract was not performed")
    @Guideline({"IV-1.6-S4", "IV-2.5-S4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step", "not-the-inspector"})
    @Example(
            """
            {"deficiencies": ["予備品が1点不足"]}\
            """)
    ResponseEntity<Receipt> failInspection(
            @PathVariable UUID inspectionId, @RequestBody FailInspection body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }

    @PostMapping("/{inspectionId}/rework")
    @Operation(
            operationId = "orderRework",
            summary = "Orders what is wanting to be put right; the inspection begins again")
    @Guideline({"IV-1.6-S4", "IV-2.5-S4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"inspection-not-at-this-step"})
    @Example(
            """
            {"instruction": "予備品を補充する", "dueOn": "2026-12-25"}\
            """)
    ResponseEntity<Receipt> orderRework(
            @PathVariable UUID inspectionId, @RequestBody OrderRework body, CommandCall call) {
        return call.change(InspectionEvent.TYPE, inspectionId, body);
    }
}
