package jp.daicho.command.lawchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.lawchange.ApproveRequirements;
import jp.daicho.contract.lawchange.CloseLawChange;
import jp.daicho.contract.lawchange.DecideScope;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.OpenLawChange;
import jp.daicho.contract.lawchange.ShareModification;
import jp.daicho.contract.lawchange.VerifyResult;
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

/** Changes by law, from their opening to their closure. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/law-changes")
@Tag(name = "lawchange")
class LawChangeEndpoints {

    @PostMapping
    @Operation(
            operationId = "openLawChange",
            summary = "Opens a change of the system because law or institutions are revised")
    @Guideline({"IV-1.5-G1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Example(
            """
            {"title": "税率改正対応", "law": "地方税法等の一部を改正する法律", "enforcedOn": "2027-04-01", "content": "税率の計算を改める"}\
            """)
    ResponseEntity<Receipt> openLawChange(@RequestBody OpenLawChange body, CommandCall call) {
        return call.create(LawChangeEvent.TYPE, body.lawChangeId(), body);
    }

    @PostMapping("/{lawChangeId}/scope")
    @Operation(
            operationId = "decideLawChangeScope",
            summary = "Decides with the contractor whether the change is within maintenance")
    @Guideline({"IV-1.5-G1", "IV-1.5-N2", "IV-1.5-N4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"law-change-closed", "law-change-contractor-unfit"})
    @Example(
            """
            {"scope": "WITHIN", "contractor": "019a0000-0000-7000-8000-000000000201", "reason": "一定工数内の改修である", "otherMunicipalities": "同じパッケージの2団体も保守で対応"}\
            """)
    ResponseEntity<Receipt> decideLawChangeScope(
            @PathVariable UUID lawChangeId, @RequestBody DecideScope body, CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }

    @PostMapping("/{lawChangeId}/requirements-approval")
    @Operation(
            operationId = "approveRequirements",
            summary = "The section manager approves the requirements of the change")
    @Guideline({"IV-1.5-G1"})
    @AllowedTo(sets = RoleSet.APPROVERS)
    @Refuses({"law-change-closed"})
    @Example(
            """
            {"business": "文書管理 令8-4001", "maintenance": "文書管理 令8-4002", "functional": "文書管理 令8-4003"}\
            """)
    ResponseEntity<Receipt> approveRequirements(
            @PathVariable UUID lawChangeId,
            @RequestBody ApproveRequirements body,
            CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }

    @PostMapping("/{lawChangeId}/verification")
    @Operation(
            operationId = "verifyResult",
            summary =
                    "Says whether the modification turned out as expected; after the date of enforcement is shown, not refused")
    @Guideline({"IV-1.5-S4", "IV-1.5-X2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "law-change-closed",
        "law-change-scope-undecided",
        "law-change-not-within-maintenance",
        "law-change-untested"
    })
    @Example(
            """
            {"asExpected": true, "note": "改正後の税額を手計算と照合した"}\
            """)
    ResponseEntity<Receipt> verifyResult(
            @PathVariable UUID lawChangeId, @RequestBody VerifyResult body, CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }

    @PostMapping("/{lawChangeId}/sharing")
    @Operation(
            operationId = "shareModification",
            summary = "Shares what maintenance and operation need to know of the modification")
    @Guideline({"IV-1.5-N3", "IV-1.5-N4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"law-change-closed"})
    @Example(
            """
            {"organisations": ["019a0000-0000-7000-8000-000000000201"], "content": "機能一覧と帳票一覧を更新した"}\
            """)
    ResponseEntity<Receipt> shareModification(
            @PathVariable UUID lawChangeId, @RequestBody ShareModification body, CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }

    @PostMapping("/{lawChangeId}/closure")
    @Operation(
            operationId = "closeLawChange",
            summary = "Closes the change: done, or going on by the Build Guideline")
    @Guideline({"IV-1.5-X1", "IV-1.5-X2", "IV-1.5-N4"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "law-change-closed",
        "law-change-scope-undecided",
        "law-change-without-work-plan",
        "law-change-without-work-report",
        "law-change-not-as-expected",
        "law-change-not-shared",
        "law-change-build-reference-missing"
    })
    @Example(
            """
            {"note": "施行期日までに完了"}\
            """)
    ResponseEntity<Receipt> closeLawChange(
            @PathVariable UUID lawChangeId, @RequestBody CloseLawChange body, CommandCall call) {
        return call.change(LawChangeEvent.TYPE, lawChangeId, body);
    }
}
