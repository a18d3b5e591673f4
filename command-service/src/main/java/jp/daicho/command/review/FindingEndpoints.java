package jp.daicho.command.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.review.ApproveCorrection;
import jp.daicho.contract.review.CarryOverFinding;
import jp.daicho.contract.review.CloseFinding;
import jp.daicho.contract.review.ProposeCorrection;
import jp.daicho.contract.review.RecordCorrection;
import jp.daicho.contract.review.RejectCorrection;
import jp.daicho.contract.review.ReviewEvent;
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

/** From a proposed correction to the end of a finding. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/reviews/{reviewId}/findings/{findingId}")
@Tag(name = "review")
class FindingEndpoints {

    @PostMapping("/correction-proposal")
    @Operation(
            operationId = "proposeCorrection",
            summary = "The contractor proposes place and content of a correction")
    @Guideline({"IV-1.1-S7", "IV-2.1-S7"})
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({"finding-unknown", "finding-in-other-status"})
    @Example(
            """
            {"place": "3.2 障害時の体制", "content": "夜間の連絡先を追記する。"}\
            """)
    ResponseEntity<Receipt> proposeCorrection(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @PathVariable UUID findingId,
            @RequestBody FindingRequests.CorrectionProposal body,
            CommandCall call) {
        return call.change(
                ReviewEvent.TYPE,
                reviewId,
                new ProposeCorrection(findingId, body.place(), body.content(), body.occurredAt()));
    }

    @PostMapping("/correction-approval")
    @Operation(
            operationId = "approveCorrection",
            summary = "The owning section approves the proposed correction")
    @Guideline({"IV-1.1-S7", "IV-2.1-S7"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"finding-unknown", "finding-in-other-status", "own-correction"})
    @Example("{}")
    ResponseEntity<Receipt> approveCorrection(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @PathVariable UUID findingId,
            @RequestBody FindingRequests.CorrectionApproval body,
            CommandCall call) {
        return call.change(
                ReviewEvent.TYPE, reviewId, new ApproveCorrection(findingId, body.occurredAt()));
    }

    @PostMapping("/correction-rejection")
    @Operation(
            operationId = "rejectCorrection",
            summary = "The owning section does not accept the proposed correction")
    @Guideline({"IV-1.1-S7", "IV-2.1-S7"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"finding-unknown", "finding-in-other-status"})
    @Example(
            """
            {"reason": "休日の連絡先も必要である。"}\
            """)
    ResponseEntity<Receipt> rejectCorrection(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @PathVariable UUID findingId,
            @RequestBody FindingRequests.CorrectionRejection body,
            CommandCall call) {
        return call.change(
                ReviewEvent.TYPE,
                reviewId,
                new RejectCorrection(findingId, body.reason(), body.occurredAt()));
    }

    @PostMapping("/correction")
    @Operation(
            operationId = "recordCorrection",
            summary = "The contractor has corrected as approved")
    @Guideline({"IV-1.1-S7", "IV-1.3-S5", "IV-2.1-S7", "IV-2.3-S5"})
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({"finding-unknown", "finding-in-other-status"})
    @Example(
            """
            {"result": "夜間及び休日の連絡先を追記した。", "revision": 2}\
            """)
    ResponseEntity<Receipt> recordCorrection(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @PathVariable UUID findingId,
            @RequestBody FindingRequests.Correction body,
            CommandCall call) {
        return call.change(
                ReviewEvent.TYPE,
                reviewId,
                new RecordCorrection(findingId, body.result(), body.revision(), body.occurredAt()));
    }

    @PostMapping("/closure")
    @Operation(
            operationId = "closeFinding",
            summary = "The owning section has checked the handling and closes the finding")
    @Guideline({"IV-1.1-X2", "IV-1.2-X2", "IV-1.3-S5", "IV-2.1-X2", "IV-2.2-X2", "IV-2.3-S5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"finding-unknown", "finding-in-other-status"})
    @Example(
            """
            {"confirmation": "第2版の3.2で確認した。"}\
            """)
    ResponseEntity<Receipt> closeFinding(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @PathVariable UUID findingId,
            @RequestBody FindingRequests.Closure body,
            CommandCall call) {
        return call.change(
                ReviewEvent.TYPE,
                reviewId,
                new CloseFinding(findingId, body.confirmation(), body.occurredAt()));
    }

    @PostMapping("/carry-over")
    @Operation(
            operationId = "carryOverFinding",
            summary =
                    "The finding is left to a later process, with timing, measures and present risk")
    @Guideline({"IV-1.1-X2", "IV-1.2-X2", "IV-2.1-X2", "IV-2.2-X2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"finding-unknown", "finding-in-other-status", "carry-over-unclear"})
    @Example(
            """
            {
              "dueOn": "2026-06-30",
              "countermeasure": "保守実施要領で定める。",
              "presentRisk": "夜間の一次対応が遅れるおそれがある。"
            }\
            """)
    ResponseEntity<Receipt> carryOverFinding(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @PathVariable UUID findingId,
            @RequestBody FindingRequests.CarryOver body,
            CommandCall call) {
        return call.change(
                ReviewEvent.TYPE,
                reviewId,
                new CarryOverFinding(
                        findingId,
                        body.dueOn(),
                        body.countermeasure(),
                        body.presentRisk(),
                        body.occurredAt()));
    }
}
