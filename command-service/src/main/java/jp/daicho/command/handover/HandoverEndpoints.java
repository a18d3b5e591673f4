package jp.daicho.command.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.handover.CompleteHandover;
import jp.daicho.contract.handover.ConfirmDeficiency;
import jp.daicho.contract.handover.HandleDeficiency;
import jp.daicho.contract.handover.HandoverEvent;
import jp.daicho.contract.handover.HoldHandoverMeeting;
import jp.daicho.contract.handover.PrepareHandover;
import jp.daicho.contract.handover.RecordSiteVisit;
import jp.daicho.contract.handover.ReturnHandover;
import jp.daicho.contract.handover.SubmitHandoverReport;
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

/** Handovers: preparation, meeting, report, completion. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/handovers")
@Tag(name = "handover")
class HandoverEndpoints {

    @PostMapping
    @Operation(
            operationId = "prepareHandover",
            summary = "Begins the handover from one contractor to another")
    @Guideline({"IV-7.1-S1", "IV-7-G1", "IV-7-G2", "IV-7-G3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "outgoing-contractor-not-appointed",
        "handover-contract-of-others",
        "incoming-contractor-unknown"
    })
    @Example(
            """
            {"kind": "CONTRACTOR_CHANGE", "track": "COMBINED", "outgoingContractor": "019a0000-0000-7000-8000-0000000d0002", "incomingContractor": "019a0000-0000-7000-8000-0000000d0003", "dueOn": "2027-02-26"}\
            """)
    ResponseEntity<Receipt> prepareHandover(@RequestBody PrepareHandover body, CommandCall call) {
        return call.create(HandoverEvent.TYPE, body.handoverId(), body);
    }

    @PostMapping("/{handoverId}/meeting")
    @Operation(
            operationId = "holdHandoverMeeting",
            summary = "Records that the handover meeting was held")
    @Guideline({"IV-7.1-S2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"handover-completed", "handover-materials-not-agreed", "handover-meeting-incomplete"})
    @Example(
            """
            {"place": "区役所5階会議室", "attendees": [{"person": "019a0000-0000-7000-8000-0000000d0011", "organisation": "019a0000-0000-7000-8000-0000000d0001"}, {"person": "019a0000-0000-7000-8000-0000000d0012", "organisation": "019a0000-0000-7000-8000-0000000d0002"}, {"person": "019a0000-0000-7000-8000-0000000d0013", "organisation": "019a0000-0000-7000-8000-0000000d0003"}], "summary": "資料一式を説明"}\
            """)
    ResponseEntity<Receipt> holdHandoverMeeting(
            @PathVariable UUID handoverId,
            @RequestBody HoldHandoverMeeting body,
            CommandCall call) {
        return call.change(HandoverEvent.TYPE, handoverId, body);
    }

    @PostMapping("/{handoverId}/site-visits")
    @Operation(
            operationId = "recordSiteVisit",
            summary = "Records a visit to where the system is installed and monitored")
    @Guideline({"IV-7.1-S3"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"handover-completed"})
    @Example(
            """
            {"place": "データセンタA", "organisations": ["019a0000-0000-7000-8000-0000000d0001", "019a0000-0000-7000-8000-0000000d0002", "019a0000-0000-7000-8000-0000000d0003"], "observations": "設置ラックと監視端末を確認"}\
            """)
    ResponseEntity<Receipt> recordSiteVisit(
            @PathVariable UUID handoverId, @RequestBody RecordSiteVisit body, CommandCall call) {
        return call.change(HandoverEvent.TYPE, handoverId, body);
    }

    @PostMapping("/{handoverId}/completion-report")
    @Operation(operationId = "submitHandoverReport", summary = "Submits the completion report")
    @Guideline({"IV-7.1-S4"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({"handover-completed", "not-the-outgoing-contractor", "handover-materials-not-agreed"})
    @Example(
            """
            {"summary": "合意した資料を全て引渡した"}\
            """)
    ResponseEntity<Receipt> submitHandoverReport(
            @PathVariable UUID handoverId,
            @RequestBody SubmitHandoverReport body,
            CommandCall call) {
        return call.change(HandoverEvent.TYPE, handoverId, body);
    }

    @PostMapping("/{handoverId}/return")
    @Operation(
            operationId = "returnHandover",
            summary = "Gives the completion report back, stating what is deficient")
    @Guideline({"IV-7.1-S5", "IV-7.1-S6"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "handover-completed",
        "handover-report-missing",
        "handover-submitter-cannot-approve",
        "deficiency-exists",
        "material-not-agreed"
    })
    @Example(
            """
            {"deficiencies": [{"description": "コード表が旧版", "dueOn": "2027-02-20"}]}\
            """)
    ResponseEntity<Receipt> returnHandover(
            @PathVariable UUID handoverId, @RequestBody ReturnHandover body, CommandCall call) {
        return call.change(HandoverEvent.TYPE, handoverId, body.withIds(call::newId));
    }

    @PostMapping("/{handoverId}/deficiencies/{deficiencyId}/handling")
    @Operation(operationId = "handleDeficiency", summary = "Says how a deficiency was put right")
    @Guideline({"IV-7.1-S6"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({
        "handover-completed",
        "not-the-outgoing-contractor",
        "deficiency-unknown",
        "deficiency-confirmed"
    })
    @Example(
            """
            {"handling": "最新版を再提出"}\
            """)
    ResponseEntity<Receipt> handleDeficiency(
            @PathVariable UUID handoverId,
            @PathVariable UUID deficiencyId,
            @RequestBody HandoverRequests.Handling body,
            CommandCall call) {
        return call.change(
                HandoverEvent.TYPE,
                handoverId,
                new HandleDeficiency(deficiencyId, body.handling(), body.occurredAt()));
    }

    @PostMapping("/{handoverId}/deficiencies/{deficiencyId}/confirmation")
    @Operation(
            operationId = "confirmDeficiency",
            summary = "Confirms that a deficiency was put right")
    @Guideline({"IV-7.1-S7"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"handover-completed", "deficiency-unknown", "deficiency-not-handled"})
    @Example(
            """
            {"note": "版を確認"}\
            """)
    ResponseEntity<Receipt> confirmDeficiency(
            @PathVariable UUID handoverId,
            @PathVariable UUID deficiencyId,
            @RequestBody HandoverRequests.Note body,
            CommandCall call) {
        return call.change(
                HandoverEvent.TYPE,
                handoverId,
                new ConfirmDeficiency(deficiencyId, body.note(), body.occurredAt()));
    }

    @PostMapping("/{handoverId}/completion")
    @Operation(operationId = "completeHandover", summary = "Confirms that the handover is complete")
    @Guideline({"IV-7.1-S5", "IV-7.1-X1", "IV-7.1-X2", "IV-7-G4"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({
        "handover-completed",
        "handover-materials-not-agreed",
        "handover-materials-open",
        "data-extraction-not-full",
        "handover-meeting-missing",
        "handover-questions-open",
        "handover-deficiencies-open",
        "handover-report-missing",
        "handover-submitter-cannot-approve",
        "handover-contract-of-others"
    })
    @Example(
            """
            {"note": "完了を確認"}\
            """)
    ResponseEntity<Receipt> completeHandover(
            @PathVariable UUID handoverId, @RequestBody CompleteHandover body, CommandCall call) {
        return call.change(HandoverEvent.TYPE, handoverId, body);
    }
}
