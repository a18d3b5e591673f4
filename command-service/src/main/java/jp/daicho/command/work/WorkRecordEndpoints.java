package jp.daicho.command.work;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.work.CorrectWorkRecord;
import jp.daicho.contract.work.RegisterWorkRecord;
import jp.daicho.contract.work.WorkEvent;
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

/** Maintenance and operation records. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/work-records")
@Tag(name = "work")
class WorkRecordEndpoints {

    @PostMapping
    @Operation(
            operationId = "registerWorkRecord",
            summary = "Enters work into the maintenance or operation record")
    @Guideline({"IV-1.4-G1", "IV-1.4-F6", "IV-2.4-F6"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({"work-incident-unknown", "work-in-the-future", "work-record-code-taken"})
    @Example(
            """
            {"track": "MAINTENANCE", "nature": "CONTRACT", "content": "印刷サーバの待ち行列を消去し、再起動した", "performedAt": "2026-06-05T01:40:00Z"}\
            """)
    ResponseEntity<Receipt> registerWorkRecord(
            @RequestBody RegisterWorkRecord body, CommandCall call) {
        return call.create(WorkEvent.TYPE, body.workRecordId(), body);
    }

    @PostMapping("/{workRecordId}/correction")
    @Operation(operationId = "correctWorkRecord", summary = "Corrects a work record")
    @Guideline({"IV-1.4-G1", "IV-1.4-F6", "IV-2.4-F6"})
    @AllowedTo(sets = RoleSet.CONTRACTORS)
    @Refuses({"work-in-the-future"})
    @Example(
            """
            {"track": "MAINTENANCE", "nature": "NON_CONFORMITY", "content": "印刷サーバの待ち行列を消去し、再起動した", "performedAt": "2026-06-05T01:40:00Z", "reason": "契約不適合責任に基づく作業であった"}\
            """)
    ResponseEntity<Receipt> correctWorkRecord(
            @PathVariable UUID workRecordId,
            @RequestBody CorrectWorkRecord body,
            CommandCall call) {
        return call.change(WorkEvent.TYPE, workRecordId, body);
    }
}
