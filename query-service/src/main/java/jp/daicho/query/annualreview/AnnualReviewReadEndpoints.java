package jp.daicho.query.annualreview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import jp.daicho.query.review.ReviewModel;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Annual reviews of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/annual-reviews")
@Reads({AnnualReviewProjection.NAME, ReviewModel.NAME})
@Tag(name = "annualreview")
class AnnualReviewReadEndpoints {

    private final AnnualReviewReader reader;

    AnnualReviewReadEndpoints(AnnualReviewReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listAnnualReviews",
            summary =
                    "The annual reviews of a system, with how much is open in each, the latest year first")
    @Guideline({"IV-5-G1", "IV-5.1-S1", "IV-6-G1", "IV-6.1-S1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<AnnualReviewView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable AnnualReviewKind kind,
            @Parameter(description = "The year in which it begins on 1 April, Asia/Tokyo")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @RequestParam @Nullable AnnualReviewStatus status,
            ReadCall call) {
        return call.page(
                ListQuery.select(AnnualReviewView.SELECT, AnnualReviewView.class)
                        .with("today", reader.today())
                        .where("r.system_id = :systemId", systemId)
                        .whereIfPresent("r.kind = :kind", kind)
                        .whereIfPresent("r.fiscal_year = :fiscalYear", fiscalYear)
                        .whereIfPresent("r.status = :status", status)
                        .orderBy("r.fiscal_year DESC", "r.started_at DESC", "r.annual_review_id"));
    }

    @GetMapping("/{annualReviewId}")
    @Operation(
            operationId = "getAnnualReview",
            summary = "Everything about an annual review, with the exit criteria that are met")
    @Guideline({
        "IV-5.1-S2",
        "IV-5.1-X1",
        "IV-5.1-X2",
        "IV-5.1-X3",
        "IV-6.1-S2",
        "IV-6.1-X1",
        "IV-6.1-X2",
        "IV-6.1-X3"
    })
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    ResponseEntity<AnnualReviewDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID annualReviewId, ReadCall call) {
        return call.one(AnnualReviewProjection.NAME, () -> reader.find(systemId, annualReviewId));
    }
}
