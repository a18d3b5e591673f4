package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
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

/** Which series of the monitoring measure which items. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/series-mappings")
@Reads(SeriesProjection.NAME)
@Tag(name = "servicelevel")
class SeriesMappingReadEndpoints {

    private final JdbcClient jdbc;

    SeriesMappingReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(
            operationId = "listSeriesMappings",
            summary = "Which series of the monitoring measure which agreed items of a system")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    Page<SeriesMappingView> list(
            @PathVariable UUID systemId,
            @Parameter(description = "Code of an agreed item") @RequestParam @Nullable String item,
            @Parameter(description = "true: only those that hold; false: only those that ended")
                    @RequestParam
                    @Nullable Boolean active,
            ReadCall call) {
        return call.page(
                ListQuery.select(SeriesMappingView.SELECT, SeriesMappingView.class)
                        .where("m.system_id = :systemId", systemId)
                        .whereIfPresent("m.item = :item", item)
                        .whereIfPresent("(m.ended_at IS NULL) = :active", active)
                        .orderBy("m.item", "m.mapped_at", "m.mapping_id"));
    }

    @GetMapping("/{mappingId}")
    @Operation(
            operationId = "getSeriesMapping",
            summary = "The mapping of a series of the monitoring to an agreed item")
    @Guideline({"IV-1.6-N2", "IV-2.5-N3", "IV-3.1-S1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS, RoleSet.OVERSIGHT})
    ResponseEntity<SeriesMappingView> one(
            @PathVariable UUID systemId, @PathVariable UUID mappingId, ReadCall call) {
        return call.one(
                SeriesProjection.NAME,
                () ->
                        jdbc.sql(
                                        SeriesMappingView.SELECT
                                                + " WHERE m.system_id = ? AND m.mapping_id = ?")
                                .params(systemId, mappingId)
                                .query(ViewMapper.of(SeriesMappingView.class))
                                .optional());
    }
}
