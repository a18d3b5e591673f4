package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.incident.ProblemStatus;
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

/** Problems of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/problems")
@Reads(ProblemProjection.NAME)
@Tag(name = "incident")
class ProblemReadEndpoints {

    private final ProblemReader reader;

    ProblemReadEndpoints(ProblemReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(operationId = "listProblems", summary = "The problems of a system, the latest first")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    Page<ProblemView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable ProblemStatus status,
            @Parameter(description = "Raised at or after") @RequestParam
                    @Nullable Instant openedFrom,
            @Parameter(description = "Raised before") @RequestParam @Nullable Instant openedTo,
            ReadCall call) {
        return call.page(
                ListQuery.select(ProblemView.SELECT, ProblemView.class)
                        .where("p.system_id = :systemId", systemId)
                        .whereIfPresent("p.status = :status", status)
                        .whereIfPresent("p.raised_at >= :openedFrom", openedFrom)
                        .whereIfPresent("p.raised_at < :openedTo", openedTo)
                        .orderBy("p.raised_at DESC", "p.problem_id DESC"));
    }

    @GetMapping("/{problemId}")
    @Operation(operationId = "getProblem", summary = "A problem and the incidents tied to it")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<ProblemDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID problemId, ReadCall call) {
        return call.one(ProblemProjection.NAME, () -> reader.find(systemId, problemId));
    }
}
