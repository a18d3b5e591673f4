package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
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

/** What was measured of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/measurements")
@Reads(ServiceLevelProjection.NAME)
@Tag(name = "servicelevel")
class MeasurementReadEndpoints {

    private final JdbcClient jdbc;

    MeasurementReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(
            operationId = "listMeasurementBatches",
            summary = "The batches of measurements of a system, the latest first")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    Page<MeasurementBatchView> list(
            @PathVariable UUID systemId, @RequestParam @Nullable String source, ReadCall call) {
        return call.page(
                ListQuery.select(MeasurementBatchView.SELECT, MeasurementBatchView.class)
                        .where("b.system_id = :systemId", systemId)
                        .whereIfPresent("b.source = :source", source)
                        .orderBy("b.recorded_at DESC", "b.batch_id DESC"));
    }

    @GetMapping("/{batchId}")
    @Operation(
            operationId = "getMeasurementBatch",
            summary = "A batch of measurements with what it amounts to, per item and day")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<MeasurementBatchDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID batchId, ReadCall call) {
        return call.one(ServiceLevelProjection.NAME, () -> find(systemId, batchId));
    }

    private Optional<MeasurementBatchDetail> find(UUID systemId, UUID batchId) {
        return jdbc.sql(MeasurementBatchView.SELECT + " WHERE b.system_id = ? AND b.batch_id = ?")
                .params(systemId, batchId)
                .query(ViewMapper.of(MeasurementBatchView.class))
                .optional()
                .map(view ->
                        new MeasurementBatchDetail(
                                view,
                                jdbc.sql(
                                                """
                                                SELECT item, day, measured, good, total, lowest, highest
                                                FROM read_model.measurement_roll_up
                                                WHERE batch_id = ? ORDER BY item, day\
                                                """)
                                        .param(batchId)
                                        .query(ViewMapper.of(MeasurementBatchDetail.Daily.class))
                                        .list(),
                                view.version()));
    }
}
