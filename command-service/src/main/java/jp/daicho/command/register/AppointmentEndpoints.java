package jp.daicho.command.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.register.AppointParty;
import jp.daicho.contract.register.EndAppointment;
import jp.daicho.contract.register.SystemEvent;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who has which role on a system, beside what contracts give. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/appointments")
@Tag(name = "register")
class AppointmentEndpoints {

    @PostMapping
    @Operation(
            operationId = "appointParty",
            summary = "Appoints a contractor or a related section for a period")
    @Guideline({"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8", "II-1-A9"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({
        "system-retired",
        "not-an-organisation",
        "role-not-for-party",
        "already-appointed",
        "contract-does-not-cover"
    })
    @Example(
            """
            {"organisation": "019a0000-0000-7000-8000-000000000202", "role": "SUBCONTRACTOR", "from": "2026-04-01", "until": "2027-03-31", "contract": "019a0000-0000-7000-8000-000000000501"}\
            """)
    ResponseEntity<Receipt> appointParty(
            @PathVariable UUID systemId, @RequestBody AppointParty body, CommandCall call) {
        var id = call.idOr(body.appointmentId());
        return call.add(
                SystemEvent.TYPE,
                systemId,
                id,
                body.as(id),
                "/api/v1/systems/" + systemId + "/appointments/" + id);
    }

    @PostMapping("/{appointmentId}/ending")
    @Operation(
            operationId = "endAppointment",
            summary = "Ends an appointment, at once or after a last day")
    @Guideline({"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8", "II-1-A9"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"appointment-unknown", "appointment-ended", "ends-before-it-begins"})
    @Example(
            """
            {"reason": "再委託の終了"}\
            """)
    ResponseEntity<Receipt> endAppointment(
            @PathVariable UUID systemId,
            @PathVariable UUID appointmentId,
            @RequestBody EndAppointment body,
            CommandCall call) {
        return call.change(SystemEvent.TYPE, systemId, body.of(appointmentId));
    }
}
