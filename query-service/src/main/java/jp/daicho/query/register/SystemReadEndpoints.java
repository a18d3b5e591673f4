package jp.daicho.query.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.SystemType;
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

/** Systems: whoever has a part in one sees it, and nobody else knows of it. */
@RestController
@RequestMapping("/api/v1/systems")
@Tag(name = "register")
class SystemReadEndpoints {

    private final SystemReader reader;

    SystemReadEndpoints(SystemReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Operation(
            operationId = "listSystems",
            summary = "The systems in which the caller has a part, or all")
    @Guideline({"I-4-A", "I-4-B", "I-4-C", "I-4-D", "I-4-NONE", "II-1-Y1", "II-1-Y2", "II-1-Y3"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<SystemView> systems(
            @RequestParam(required = false) @Nullable SystemType type,
            @RequestParam(required = false) @Nullable Applicability applicability,
            @RequestParam(required = false) @Nullable Criticality criticality,
            @RequestParam(required = false) @Nullable SystemPhase phase,
            @RequestParam(required = false) @Nullable UUID owningSection,
            ReadCall call) {
        return call.page(
                ListQuery.select(SystemView.SELECT, SystemView.class)
                        .visibleSystems("s.system_id", call)
                        .whereIfPresent("s.type = :type", type)
                        .whereIfPresent("s.applicability = :applicability", applicability)
                        .whereIfPresent("s.criticality = :criticality", criticality)
                        .whereIfPresent("s.phase = :phase", phase)
                        .whereIfPresent("s.owning_section = :owningSection", owningSection)
                        .orderBy("s.code"));
    }

    @GetMapping("/{systemId}")
    @Operation(
            operationId = "getSystem",
            summary = "A system with its classification and the reasons")
    @Guideline({"I-4-A", "I-4-B", "I-4-C", "I-4-D", "I-4-NONE", "II-1-Y1", "II-1-Y2", "II-1-Y3"})
    @Reads("directory")
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<SystemDetail> system(@PathVariable UUID systemId, ReadCall call) {
        return call.one(SystemProjection.NAME, () -> reader.system(systemId));
    }

    @GetMapping("/{systemId}/appointments")
    @Operation(
            operationId = "listAppointments",
            summary = "Who has which role on the system, by appointment or contract")
    @Guideline({"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8", "II-1-A9"})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<AppointmentView> appointments(
            @PathVariable UUID systemId,
            @RequestParam(required = false) @Nullable Role role,
            @Parameter(description = "Only those that last on this day")
                    @RequestParam(required = false)
                    @Nullable LocalDate on,
            ReadCall call) {
        return call.page(
                ListQuery.select(AppointmentView.SELECT, AppointmentView.class)
                        .where("a.system_id = :systemId", systemId)
                        .whereIfPresent("a.role = :role", role)
                        .whereIfPresent(
                                "a.valid_from <= :on AND (a.valid_until IS NULL OR a.valid_until >= :on)",
                                on)
                        .orderBy("a.valid_from DESC", "a.appointment_id DESC"));
    }

    @GetMapping("/{systemId}/appointments/{appointmentId}")
    @Operation(operationId = "getAppointment", summary = "A role of a party on the system")
    @Guideline({"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8", "II-1-A9"})
    @Reads("contracts")
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<AppointmentView> appointment(
            @PathVariable UUID systemId, @PathVariable UUID appointmentId, ReadCall call) {
        return call.one(SystemProjection.NAME, () -> reader.appointment(systemId, appointmentId));
    }
}
