package jp.daicho.command.annualreview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.ConfirmAnnualReview;
import jp.daicho.contract.annualreview.EvaluateWork;
import jp.daicho.contract.annualreview.RecordWorkplaceVisit;
import jp.daicho.contract.annualreview.ReturnAnnualReview;
import jp.daicho.contract.annualreview.StartAnnualReview;
import jp.daicho.contract.annualreview.SubmitAnnualReviewReport;
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

/** Annual reviews: request, evaluation, completion report, confirmation. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/annual-reviews")
@Tag(name = "annualreview")
class AnnualReviewEndpoints {

    @PostMapping
    @Operation(
            operationId = "startAnnualReview",
            summary =
                    "The owning section asks for the evaluation of a fiscal year, due on its last day (31 March, Asia/Tokyo)")
    @Guideline({"IV-5-G1", "IV-5.1-S1", "IV-6.1-S1", "IV-6-G1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"annual-review-exists", "annual-review-before-its-year"})
    @Example(
            """
            {"annualReviewId": "019a0000-0000-7000-8000-0000000d8000", "kind": "WORK_IMPROVEMENT", "track": "COMBINED", "fiscalYear": 2026}\
            """)
    ResponseEntity<Receipt> startAnnualReview(
            @RequestBody StartAnnualReview body, CommandCall call) {
        return call.create(AnnualReviewEvent.TYPE, body.annualReviewId(), body);
    }

    @PostMapping("/{annualReviewId}/evaluation")
    @Operation(
            operationId = "evaluateWork",
            summary =
                    "Records how efficient the work was, which work items are wanting or too many, and whether plans are to be changed")
    @Guideline({"IV-5.1-S2", "IV-5.1-X1", "IV-6.1-S2", "IV-6.1-X1", "IV-5-G2", "IV-6-G2"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"annual-review-confirmed", "not-a-document-of-the-review"})
    @Example(
            """
            {"results": "年間の定期作業24件を全て実施した。", "efficiency": "月次処理に想定の1.5倍の時間を要した。", "workItems": "過不足はない。", "requiredLevelMet": true}\
            """)
    ResponseEntity<Receipt> evaluateWork(
            @PathVariable UUID annualReviewId, @RequestBody EvaluateWork body, CommandCall call) {
        return call.change(AnnualReviewEvent.TYPE, annualReviewId, body);
    }

    @PostMapping("/{annualReviewId}/workplace-visits")
    @Operation(
            operationId = "recordWorkplaceVisit",
            summary = "Records a check of the work where it is done")
    @Guideline({"IV-5.1-N2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"annual-review-confirmed"})
    @Example(
            """
            {"place": "データセンタA", "organisations": ["019a0000-0000-7000-8000-0000000d0001", "019a0000-0000-7000-8000-0000000d0002"], "observations": "手順書のない作業があった。"}\
            """)
    ResponseEntity<Receipt> recordWorkplaceVisit(
            @PathVariable UUID annualReviewId,
            @RequestBody RecordWorkplaceVisit body,
            CommandCall call) {
        return call.change(AnnualReviewEvent.TYPE, annualReviewId, body);
    }

    @PostMapping("/{annualReviewId}/completion-report")
    @Operation(
            operationId = "submitAnnualReviewReport",
            summary = "The contractor submits the completion report")
    @Guideline({"IV-5.1-S3", "IV-5.1-X2", "IV-6.1-S3", "IV-6.1-X2"})
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({"annual-review-confirmed"})
    @Example(
            """
            {"summary": "評価を終え、手順書の整備を提案した。"}\
            """)
    ResponseEntity<Receipt> submitAnnualReviewReport(
            @PathVariable UUID annualReviewId,
            @RequestBody SubmitAnnualReviewReport body,
            CommandCall call) {
        return call.change(AnnualReviewEvent.TYPE, annualReviewId, body);
    }

    @PostMapping("/{annualReviewId}/return")
    @Operation(
            operationId = "returnAnnualReview",
            summary =
                    "The owning section gives the completion report back; each deficiency enters the review register")
    @Guideline({"IV-5.1-S4", "IV-5.1-S5", "IV-6.1-S4", "IV-6.1-S5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "annual-review-confirmed",
        "annual-review-report-missing",
        "annual-review-of-own-report",
        "finding-id-taken"
    })
    @Example(
            """
            {"deficiencies": [{"findingId": "019a0000-0000-7000-8000-0000000d8101", "place": "2章", "content": "評価の根拠がない。"}]}\
            """)
    ResponseEntity<Receipt> returnAnnualReview(
            @PathVariable UUID annualReviewId,
            @RequestBody ReturnAnnualReview body,
            CommandCall call) {
        return call.change(AnnualReviewEvent.TYPE, annualReviewId, body.withIds(call::newId));
    }

    @PostMapping("/{annualReviewId}/confirmation")
    @Operation(
            operationId = "confirmAnnualReview",
            summary =
                    "The owning section confirms that the review is complete; after 31 March it is late, and recorded so")
    @Guideline({
        "IV-5.1-S4",
        "IV-5.1-S6",
        "IV-5.1-X1",
        "IV-5.1-X2",
        "IV-5.1-X3",
        "IV-6.1-S4",
        "IV-6.1-S6",
        "IV-6.1-X1",
        "IV-6.1-X2",
        "IV-6.1-X3"
    })
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "evaluation-missing",
        "plans-not-assessed",
        "proposals-undecided",
        "improvement-missing",
        "change-not-proposed",
        "annual-review-report-missing",
        "annual-review-of-own-report",
        "annual-review-findings-open"
    })
    @Example(
            """
            {"note": "改善の実施を確認した。"}\
            """)
    ResponseEntity<Receipt> confirmAnnualReview(
            @PathVariable UUID annualReviewId,
            @RequestBody ConfirmAnnualReview body,
            CommandCall call) {
        return call.change(AnnualReviewEvent.TYPE, annualReviewId, body);
    }
}
