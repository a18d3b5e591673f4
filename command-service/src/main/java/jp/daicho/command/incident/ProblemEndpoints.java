package jp.daicho.command.incident;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.incident.IdentifyRootCause;
import jp.daicho.contract.incident.ProblemEvent;
import jp.daicho.contract.incident.RaiseProblem;
import jp.daicho.contract.incident.RecordWorkaround;
import jp.daicho.contract.incident.ResolveProblem;
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

/** Problems: the causes behind incidents. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/problems")
@Tag(name = "incident")
class ProblemEndpoints {

    @PostMapping
    @Operation(
            operationId = "raiseProblem",
            summary = "Opens a problem: the cause behind incidents")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"problem-code-taken"})
    @Example(
            """
            {"title": "月初に印刷待ち行列が満杯になる", "description": "3か月続けて発生"}\
            """)
    ResponseEntity<Receipt> raiseProblem(@RequestBody RaiseProblem body, CommandCall call) {
        return call.create(ProblemEvent.TYPE, body.problemId(), body);
    }

    @PostMapping("/{problemId}/root-cause")
    @Operation(operationId = "identifyRootCause", summary = "Records the root cause")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"problem-resolved"})
    @Example(
            """
            {"rootCause": "一括発行の印刷が即時削除されない", "causeCategory": "SOFTWARE"}\
            """)
    ResponseEntity<Receipt> identifyRootCause(
            @PathVariable UUID problemId, @RequestBody IdentifyRootCause body, CommandCall call) {
        return call.change(ProblemEvent.TYPE, problemId, body);
    }

    @PostMapping("/{problemId}/workaround")
    @Operation(operationId = "recordWorkaround", summary = "Records how to live with it meanwhile")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"problem-resolved"})
    @Example(
            """
            {"workaround": "月初は待ち行列を毎時消去する"}\
            """)
    ResponseEntity<Receipt> recordWorkaround(
            @PathVariable UUID problemId, @RequestBody RecordWorkaround body, CommandCall call) {
        return call.change(ProblemEvent.TYPE, problemId, body);
    }

    @PostMapping("/{problemId}/resolution")
    @Operation(operationId = "resolveProblem", summary = "The cause is removed")
    @Guideline({"IV-1.2-S3", "IV-2.2-S4"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.CONTRACTORS})
    @Refuses({"root-cause-missing", "problem-resolved"})
    @Example(
            """
            {"solution": "印刷後に即時削除する設定とした"}\
            """)
    ResponseEntity<Receipt> resolveProblem(
            @PathVariable UUID problemId, @RequestBody ResolveProblem body, CommandCall call) {
        return call.change(ProblemEvent.TYPE, problemId, body);
    }
}
