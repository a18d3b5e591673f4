package jp.daicho.command.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.review.ConcludeReview;
import jp.daicho.contract.review.OpenReview;
import jp.daicho.contract.review.RaiseFinding;
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

/** Opening and concluding a review, and raising findings in it. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/reviews")
@Tag(name = "review")
class ReviewEndpoints {

    @PostMapping
    @Operation(
            operationId = "openReview",
            summary =
                    "A review of the latest revision of what was submitted begins; deficiencies of its"
                            + " return are taken up")
    @Guideline({
        "IV-1.1-S5",
        "IV-1.1-S6",
        "IV-1.3-S4",
        "IV-2.1-S6",
        "IV-2.3-S4",
        "IV-5.1-S5",
        "IV-6.1-S5"
    })
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"review-subject-unknown", "review-of-old-revision"})
    @Example(
            """
            {
              "reviewId": "019a0000-0000-7000-8000-000000005301",
              "subject": "PLAN_DOCUMENT",
              "subjectId": "019a0000-0000-7000-8000-000000005001",
              "revision": 1
            }\
            """)
    ResponseEntity<Receipt> openReview(
            @PathVariable UUID systemId, @RequestBody OpenReview body, CommandCall call) {
        return call.create(ReviewEvent.TYPE, body.reviewId(), body);
    }

    @PostMapping("/{reviewId}/findings")
    @Operation(
            operationId = "raiseFinding",
            summary = "Something is found missing, excessive, mismatched or contradictory")
    @Guideline({"IV-1.1-S5", "IV-1.1-S6", "IV-1.1-N4", "IV-2.1-S6", "IV-2.1-N3"})
    @AllowedTo(
            sets = RoleSet.OWNING_SECTION,
            value = {
                Role.INFORMATION_SYSTEMS_SECTION,
                Role.MAINTENANCE_CONTRACTOR,
                Role.OPERATION_CONTRACTOR,
                Role.INTEGRATED_OPERATION_CONTRACTOR,
                Role.SUPPORT_CONTRACTOR
            })
    @Refuses({"review-concluded", "finding-id-taken"})
    @Example(
            """
            {
              "findingId": "019a0000-0000-7000-8000-000000005202",
              "place": "3.2 障害時の体制",
              "content": "夜間の連絡先が記載されていない。",
              "kind": "MISSING"
            }\
            """)
    ResponseEntity<Receipt> raiseFinding(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @RequestBody RaiseFinding body,
            CommandCall call) {
        var finding = call.idOr(body.findingId());
        return call.add(
                ReviewEvent.TYPE,
                reviewId,
                finding,
                new RaiseFinding(
                        finding, body.place(), body.content(), body.kind(), body.occurredAt()),
                "/api/v1/systems/" + systemId + "/findings/" + finding);
    }

    @PostMapping("/{reviewId}/conclusion")
    @Operation(
            operationId = "concludeReview",
            summary = "The owning section concludes the review: no finding is open")
    @Guideline({"IV-1.1-S5", "IV-1.1-X2", "IV-1.2-X2", "IV-2.1-X2", "IV-2.2-X2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses("review-has-open-findings")
    @Example(
            """
            {"remark": "全ての指摘の対応を確認した。"}\
            """)
    ResponseEntity<Receipt> concludeReview(
            @PathVariable UUID systemId,
            @PathVariable UUID reviewId,
            @RequestBody ConcludeReview body,
            CommandCall call) {
        return call.change(ReviewEvent.TYPE, reviewId, body);
    }
}
