package jp.daicho.query.platform;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints as the handbook shows them, over the small projection. */
@RestController
class ListEndpoint {

    private static final String SELECT =
            "SELECT i.incident_id, i.system_id, i.code, i.kind, i.reported_at, i.outage_from, i.version FROM read_model.test_incident i";

    private final JdbcClient jdbc;

    ListEndpoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record View(
            UUID incidentId,
            UUID systemId,
            String code,
            IncidentKind kind,
            Instant reportedAt,
            @Nullable Instant outageFrom,
            long version) {}

    @GetMapping("/api/v1/test/systems/{systemId}/incidents")
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.AUDITOR})
    Page<View> ofSystem(
            @PathVariable UUID systemId, @RequestParam @Nullable IncidentKind kind, ReadCall call) {
        return call.page(
                ListQuery.select(SELECT, View.class)
                        .where("i.system_id = :systemId", systemId)
                        .whereIfPresent("i.kind = :kind", kind)
                        .orderBy("i.reported_at DESC", "i.incident_id"));
    }

    @GetMapping("/api/v1/test/incidents")
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.AUDITOR})
    Page<View> all(@RequestParam @Nullable Boolean open, ReadCall call) {
        return call.page(
                ListQuery.select(SELECT, View.class)
                        .whereIfPresent("i.open = :open", open)
                        .visibleSystems("i.system_id", call)
                        .orderBy("i.code", "i.incident_id"));
    }

    @GetMapping("/api/v1/test/systems/{systemId}/incidents/{id}")
    @AllowedTo({Role.MAINTENANCE_CONTRACTOR, Role.AUDITOR})
    ResponseEntity<View> one(@PathVariable UUID systemId, @PathVariable UUID id, ReadCall call) {
        return call.one(
                "test_incidents",
                () ->
                        jdbc.sql(SELECT + " WHERE i.system_id = :systemId AND i.incident_id = :id")
                                .param("systemId", systemId)
                                .param("id", id)
                                .query(ViewMapper.of(View.class))
                                .optional());
    }
}
