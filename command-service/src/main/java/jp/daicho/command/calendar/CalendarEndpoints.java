package jp.daicho.command.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.calendar.CalendarEvent;
import jp.daicho.contract.calendar.RecordClosure;
import jp.daicho.contract.calendar.WithdrawClosure;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The installation's own closure days. */
@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar")
class CalendarEndpoints {

    @PostMapping("/closures")
    @Operation(
            operationId = "recordClosure",
            summary = "Records a closure day of the installation's own",
            description =
                    "Deadlines in business days and service hours with such closures leave it out from then on, also those of"
                            + " periods that are not signed yet; their figures name the new version of the calendar.")
    @Guideline({"IV-1.2-S2", "IV-2.2-S2"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"closure-differs"})
    @Example(
            """
            {"day": "2026-10-01", "name": "開庁記念日", "source": "庁舎管理規則第3条"}\
            """)
    ResponseEntity<Receipt> recordClosure(@RequestBody RecordClosure body, CommandCall call) {
        return call.change(CalendarEvent.TYPE, CalendarEvent.CALENDAR, body);
    }

    @PostMapping("/closure-withdrawals")
    @Operation(
            operationId = "withdrawClosure",
            summary = "Withdraws a closure day of the installation's own")
    @Guideline({"IV-1.2-S2", "IV-2.2-S2"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"closure-unknown"})
    @Example(
            """
            {"day": "2026-10-01", "reason": "記念日の移動による"}\
            """)
    ResponseEntity<Receipt> withdrawClosure(@RequestBody WithdrawClosure body, CommandCall call) {
        return call.change(CalendarEvent.TYPE, CalendarEvent.CALENDAR, body);
    }
}
