package jp.daicho.query.handover;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
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

/** Handovers of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/handovers")
@Reads(HandoverProjection.NAME)
@Tag(name = "handover")
class HandoverReadEndpoints {

    private final HandoverReader reader;

    HandoverReadEndpoints(HandoverReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listHandovers",
            summary = "The handovers of a system, with how much is open in each, the latest first")
    @Guideline({"IV-7-G1", "IV-7.1-S1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    Page<HandoverView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable HandoverStatus status,
            @RequestParam @Nullable HandoverKind kind,
            ReadCall call) {
        return call.page(
                ListQuery.select(HandoverView.SELECT, HandoverView.class)
                        .with("today", reader.today())
                        .where("h.system_id = :systemId", systemId)
                        .whereIfPresent("h.status = :status", status)
                        .whereIfPresent("h.kind = :kind", kind)
                        .orderBy("h.prepared_at DESC", "h.handover_id DESC"));
    }

    @GetMapping("/{handoverId}")
    @Operation(
            operationId = "getHandover",
            summary = "Everything about a handover, with what is still to be done")
    @Guideline({"IV-7.1-X1", "IV-7.1-X2", "IV-7.1-S3", "IV-7.1-S7"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = {Role.ADMINISTRATOR, Role.INCOMING_CONTRACTOR})
    @Sensitive(Sensitivity.HANDOVER)
    ResponseEntity<HandoverDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID handoverId, ReadCall call) {
        return call.one(HandoverProjection.NAME, () -> reader.find(systemId, handoverId));
    }
}
