package jp.daicho.query.verification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.configuration.ConfigurationModel;
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

/** Current-state verifications of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/current-state-verifications")
@Reads({VerificationProjection.NAME, ReviewModel.NAME})
@Tag(name = "verification")
class VerificationReadEndpoints {

    private final VerificationReader reader;

    VerificationReadEndpoints(VerificationReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listVerifications",
            summary =
                    "The current-state verifications of a system, with how much is open in each, the latest year first")
    @Guideline({"IV-4-G1", "IV-4.1-S1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<VerificationView> list(
            @PathVariable UUID systemId,
            @Parameter(description = "The year in which it begins on 1 April, Asia/Tokyo")
                    @RequestParam
                    @Nullable Integer fiscalYear,
            @RequestParam @Nullable VerificationStatus status,
            ReadCall call) {
        return call.page(
                ListQuery.select(VerificationView.SELECT, VerificationView.class)
                        .with("today", reader.today())
                        .where("v.system_id = :systemId", systemId)
                        .whereIfPresent("v.fiscal_year = :fiscalYear", fiscalYear)
                        .whereIfPresent("v.status = :status", status)
                        .orderBy("v.fiscal_year DESC", "v.started_at DESC", "v.verification_id"));
    }

    @GetMapping("/{verificationId}")
    @Operation(
            operationId = "getVerification",
            summary =
                    "Everything about a current-state verification, with the exit criteria that are met")
    @Guideline({"IV-4.1-S1", "IV-4.1-G1", "IV-4.1-N3", "IV-4.1-X1", "IV-4.1-X2"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    @Reads({VerificationProjection.NAME, ConfigurationModel.NAME, ReviewModel.NAME})
    ResponseEntity<VerificationDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID verificationId, ReadCall call) {
        return call.one(VerificationProjection.NAME, () -> reader.find(systemId, verificationId));
    }

    @GetMapping("/{verificationId}/discrepancies")
    @Operation(
            operationId = "listDiscrepancies",
            summary = "What is not as it should be, and how it was dealt with")
    @Guideline({"IV-4.1-S2", "IV-4.1-X1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.ADMINISTRATOR)
    Page<DiscrepancyView> discrepancies(
            @PathVariable UUID systemId,
            @PathVariable UUID verificationId,
            @RequestParam @Nullable DiscrepancyKind kind,
            @Parameter(description = "true: those that are not dealt with") @RequestParam
                    @Nullable Boolean open,
            ReadCall call) {
        return call.page(
                ListQuery.select(DiscrepancyView.SELECT, DiscrepancyView.class)
                        .where("d.system_id = :systemId", systemId)
                        .where("d.verification_id = :verificationId", verificationId)
                        .whereIfPresent("d.kind = :kind", kind)
                        .whereIfPresent(":open = (d.outcome IS NULL)", open)
                        .orderBy("d.found_at", "d.discrepancy_id"));
    }
}
