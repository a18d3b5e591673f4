package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
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

/** Agreements of a system. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/service-level-agreements")
@Reads(ServiceLevelProjection.NAME)
@Tag(name = "servicelevel")
class SlaReadEndpoints {

    private final JdbcClient jdbc;

    SlaReadEndpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(
            operationId = "listServiceLevelAgreements",
            summary = "The service level agreements of a system, by code")
    @Guideline({"III-1.3-N6", "III-2.3-N4", "IV-3-G1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    Page<SlaView> list(
            @PathVariable UUID systemId,
            @Parameter(description = "Holds on this day") @RequestParam @Nullable LocalDate on,
            ReadCall call) {
        return call.page(
                ListQuery.select(SlaView.SELECT, SlaView.class)
                        .where("s.system_id = :systemId", systemId)
                        .whereIfPresent(
                                "s.effective_from <= :on AND (s.effective_to IS NULL OR s.effective_to >= :on)",
                                on)
                        .orderBy("s.code", "s.sla_id"));
    }

    @GetMapping("/{slaId}")
    @Operation(
            operationId = "getServiceLevelAgreement",
            summary = "An agreement with all its terms and announced stops")
    @Guideline({"III-1.3-N6", "III-2.3-N4", "IV-3-G1"})
    @AllowedTo(
            sets = {RoleSet.OWNING_SECTION, RoleSet.COMPANIES, RoleSet.OVERSIGHT},
            value = Role.RELATED_SECTION)
    ResponseEntity<SlaDetail> one(
            @PathVariable UUID systemId, @PathVariable UUID slaId, ReadCall call) {
        return call.one(ServiceLevelProjection.NAME, () -> find(systemId, slaId));
    }

    private Optional<SlaDetail> find(UUID systemId, UUID slaId) {
        return jdbc.sql(SlaView.SELECT + " WHERE s.system_id = ? AND s.sla_id = ?")
                .params(systemId, slaId)
                .query(ViewMapper.of(SlaView.class))
                .optional()
                .map(this::detail);
    }

    private SlaDetail detail(SlaView view) {
        var terms =
                jdbc.sql(
                                """
                                SELECT reason, terms::text AS terms FROM read_model.sla_terms
                                WHERE sla_id = ? ORDER BY effective_from\
                                """)
                        .param(view.slaId())
                        .query((row, number) ->
                                new SlaDetail.Terms(
                                        row.getString("reason"),
                                        AgreementReader.terms(row.getString("terms"))))
                        .list();
        var planned =
                jdbc.sql(
                                """
                                SELECT number, begins_at, ends_at, notified_at, in_time, reason, noted_by
                                FROM read_model.planned_outage WHERE sla_id = ? ORDER BY number\
                                """)
                        .param(view.slaId())
                        .query(ViewMapper.of(SlaDetail.PlannedOutage.class))
                        .list();
        return new SlaDetail(view, terms, planned, view.version());
    }
}
