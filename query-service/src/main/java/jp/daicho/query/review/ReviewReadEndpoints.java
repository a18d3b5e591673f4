package jp.daicho.query.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingStatus;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reviews of a system, and the review register (form 03). */
@RestController
@RequestMapping("/api/v1/systems/{systemId}")
@Reads(ReviewModel.NAME)
@Tag(name = "review")
class ReviewReadEndpoints {

    private final ReviewReader reader;

    ReviewReadEndpoints(ReviewReader reader) {
        this.reader = reader;
    }

    @GetMapping("/reviews")
    @Operation(operationId = "listReviews", summary = "The reviews of a system, the latest first")
    @Guideline({"IV-1.1-S5", "IV-1.1-S6"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT})
    Page<ReviewView> reviews(
            @PathVariable UUID systemId,
            @Parameter(description = "Only reviews of this subject") @RequestParam
                    @Nullable UUID subjectId,
            ReadCall call) {
        return call.page(
                ListQuery.select(ReviewView.SELECT, ReviewView.class)
                        .where("r.system_id = :systemId", systemId)
                        .whereIfPresent("r.subject_id = :subjectId", subjectId)
                        .orderBy("r.opened_at DESC", "r.review_id DESC"));
    }

    @GetMapping("/reviews/{reviewId}")
    @Operation(operationId = "getReview", summary = "A review")
    @Guideline({"IV-1.1-S5", "IV-1.1-S6"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT})
    ResponseEntity<ReviewView> review(
            @PathVariable UUID systemId, @PathVariable UUID reviewId, ReadCall call) {
        return call.one(ReviewModel.NAME, () -> reader.review(systemId, reviewId));
    }

    @GetMapping("/findings")
    @Operation(
            operationId = "listFindings",
            summary = "The review register (form 03): findings, the oldest first")
    @Guideline({"IV-1.1-S6", "IV-1.1-X2", "IV-1.3-S4", "IV-1.3-S5"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT})
    Page<FindingView> findings(
            @PathVariable UUID systemId,
            @RequestParam @Nullable UUID reviewId,
            @Parameter(description = "Only findings about this subject, of all its revisions")
                    @RequestParam
                    @Nullable UUID subjectId,
            @RequestParam @Nullable FindingStatus status,
            @RequestParam @Nullable FindingKind kind,
            @Parameter(description = "Neither closed nor carried over, or the contrary")
                    @RequestParam
                    @Nullable Boolean open,
            ReadCall call) {
        return call.page(
                ListQuery.select(FindingView.SELECT, FindingView.class)
                        .with("today", reader.today())
                        .where("f.system_id = :systemId", systemId)
                        .whereIfPresent("f.review_id = :reviewId", reviewId)
                        .whereIfPresent("f.subject_id = :subjectId", subjectId)
                        .whereIfPresent("f.status = :status", status)
                        .whereIfPresent("f.kind = :kind", kind)
                        .whereIfPresent(
                                "(f.status NOT IN ('CLOSED', 'CARRIED_OVER')) = :open", open)
                        .orderBy("f.raised_at", "f.finding_id"));
    }

    @GetMapping("/findings/{findingId}")
    @Operation(operationId = "getFinding", summary = "A finding with its handling")
    @Guideline({"IV-1.1-S6", "IV-1.1-S7"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT})
    ResponseEntity<FindingView> finding(
            @PathVariable UUID systemId, @PathVariable UUID findingId, ReadCall call) {
        return call.one(ReviewModel.NAME, () -> reader.finding(systemId, findingId));
    }
}
