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
import jp.daicho.query.platform.AskedYear;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is due at the end of a fiscal year, and what was adopted, over all systems. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "annualreview")
class AnnualReviewDutyEndpoints {

    private final AnnualReviewReader reader;

    AnnualReviewDutyEndpoints(AnnualReviewReader reader) {
        this.reader = reader;
    }

    @GetMapping("/annual-reviews/duties")
    @Operation(
            operationId = "listAnnualReviewDuties",
            summary =
                    "The annual reviews that are due at the end of a fiscal year, of all systems that the caller may see")
    @Guideline({"IV-5-G1", "IV-5.1-S1", "IV-5.1-X3", "IV-6-G1", "IV-6.1-S1", "IV-6.1-X3"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<AnnualReviewDutyView> duties(
            @Parameter(
                            description =
                                    "The year in which it begins on 1 April, Asia/Tokyo; the present one without it")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @RequestParam @Nullable AnnualReviewKind kind,
            @RequestParam @Nullable AnnualReviewStatus status,
            @Parameter(description = "true: not confirmed, and 31 March has passed") @RequestParam
                    @Nullable Boolean overdue,
            ReadCall call) {
        var today = reader.today();
        var year = AskedYear.of(fiscalYear, today);
        return call.page(
                ListQuery.select(AnnualReviewDutyView.SELECT, AnnualReviewDutyView.class)
                        .with("today", today)
                        .with("fiscalYear", year.year())
                        .with("dueOn", year.lastDay())
                        .visibleSystems("d.system_id", call)
                        .whereIfPresent("d.kind = :kind", kind)
                        .whereIfPresent("d.status = :status", status)
                        .whereIfPresent(
                                ":overdue = (d.status <> 'CONFIRMED' AND :today > d.due_on)",
                                overdue)
                        .orderBy("d.code", "d.system_id", "d.kind", "d.track"));
    }

    @GetMapping("/improvement-proposals")
    @Operation(
            operationId = "listImprovementProposals",
            summary =
                    "The proposals of annual reviews and what came of them, of all systems that the caller may see")
    @Guideline({"IV-5.1-S2", "IV-5.1-X1", "IV-6.1-S2", "IV-6.1-X1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<ImprovementProposalView> proposals(
            @RequestParam @Nullable UUID systemId,
            @RequestParam @Nullable ProposalDecision decision,
            @Parameter(description = "true: adopted, not carried out, and the day has passed")
                    @RequestParam
                    @Nullable Boolean overdue,
            ReadCall call) {
        return call.page(
                ListQuery.select(ImprovementProposalView.SELECT, ImprovementProposalView.class)
                        .with("today", reader.today())
                        .visibleSystems("p.system_id", call)
                        .whereIfPresent("p.system_id = :systemId", systemId)
                        .whereIfPresent("p.decision = :decision", decision)
                        .whereIfPresent(
                                ":overdue = coalesce(p.carried_out_at IS NULL AND p.due_on < :today, false)",
                                overdue)
                        .orderBy("p.proposed_at DESC", "p.annual_review_id", "p.number"));
    }
}
