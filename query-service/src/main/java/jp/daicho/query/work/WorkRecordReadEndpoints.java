package jp.daicho.query.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Track;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import jp.daicho.query.platform.Reads;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The maintenance and operation records of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/work-records")
@Reads(WorkRecordProjection.NAME)
@Tag(name = "work")
class WorkRecordReadEndpoints {

    private final JdbcClient jdbc;

    WorkRecordReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(
            operationId = "listWorkRecords",
            summary = "The work done on a system, the latest first")
    @Guideline({"IV-1.4-G1", "IV-1.4-F6", "IV-2.4-F6"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    Page<WorkRecordView> list(
            @PathVariable UUID systemId,
            @RequestParam @Nullable Track track,
            @RequestParam @Nullable WorkNature nature,
            @RequestParam @Nullable UUID incidentId,
            @Parameter(description = "Performed at or after") @RequestParam
                    @Nullable Instant performedFrom,
            @Parameter(description = "Performed before") @RequestParam
                    @Nullable Instant performedTo,
            ReadCall call) {
        return call.page(
                ListQuery.select(WorkRecordView.SELECT, WorkRecordView.class)
                        .where("w.system_id = :systemId", systemId)
                        .whereIfPresent("w.track = :track", track)
                        .whereIfPresent("w.nature = :nature", nature)
                        .whereIfPresent("w.incident_id = :incidentId", incidentId)
                        .whereIfPresent("w.performed_at >= :performedFrom", performedFrom)
                        .whereIfPresent("w.performed_at < :performedTo", performedTo)
                        .orderBy("w.performed_at DESC", "w.work_record_id DESC"));
    }

    @GetMapping("/{workRecordId}")
    @Operation(operationId = "getWorkRecord", summary = "One entry of the record")
    @Guideline({"IV-1.4-F6", "IV-2.4-F6"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<WorkRecordView> one(
            @PathVariable UUID systemId, @PathVariable UUID workRecordId, ReadCall call) {
        return call.one(
                WorkRecordProjection.NAME,
                () ->
                        jdbc.sql(
                                        WorkRecordView.SELECT
                                                + " WHERE w.system_id = ? AND w.work_record_id = ?")
                                .params(systemId, workRecordId)
                                .query(ViewMapper.of(WorkRecordView.class))
                                .optional());
    }
}
