package jp.daicho.command.verification;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.verification.ConfirmVerification;
import jp.daicho.contract.verification.DecideDiscrepancy;
import jp.daicho.contract.verification.RecordObservations;
import jp.daicho.contract.verification.RecordRecurrencePrevention;
import jp.daicho.contract.verification.ReturnVerification;
import jp.daicho.contract.verification.StartVerification;
import jp.daicho.contract.verification.SubmitVerificationReport;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerifyDocument;
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

/** Current-state verifications: request, checks, discrepancies, completion report, confirmation. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/current-state-verifications")
@Tag(name = "verification")
class VerificationEndpoints {

    @PostMapping
    @Operation(
            operationId = "startVerification",
            summary =
                    "The owning section asks for the current-state verification of a fiscal year, due on its last day (31 March, Asia/Tokyo)")
    @Guideline({"IV-4-G1", "IV-4.1-S1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"verification-exists", "verification-before-its-year"})
    @Example(
            """
            {"verificationId": "019a0000-0000-7000-8000-0000000d9000", "track": "COMBINED", "fiscalYear": 2026, "method": "全数を現地で確認する。", "targets": [{"target": "SYSTEM_DOCUMENTS"}, {"target": "SOFTWARE_HARDWARE_LICENSES"}, {"target": "ASSET_LOCATION_AND_USERS"}, {"target": "MANAGED_INFORMATION_ON_INSTALLED_SOFTWARE", "reasonLeftOut": "導入ソフトウェアはない。"}], "assetKinds": ["HARDWARE"]}\
            """)
    ResponseEntity<Receipt> startVerification(
            @RequestBody StartVerification body, CommandCall call) {
        return call.create(VerificationEvent.TYPE, body.verificationId(), body);
    }

    @PostMapping("/{verificationId}/observations")
    @Operation(
            operationId = "recordObservations",
            summary =
                    "Records what was seen of assets; what differs from the configuration as of occurredAt is found by the ledger")
    @Guideline({"IV-4.1-S1", "IV-4.1-S2"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"verification-out-of-order", "verification-confirmed"})
    @Example(
            """
            {"assets": [{"managementNumber": "HW-9001", "kind": "HARDWARE", "found": true, "attributes": {"INSTALLATION_LOCATION": "3階サーバ室"}, "rarelyUsed": false}]}\
            """)
    ResponseEntity<Receipt> recordObservations(
            @PathVariable UUID verificationId,
            @RequestBody RecordObservations body,
            CommandCall call) {
        return call.change(VerificationEvent.TYPE, verificationId, body);
    }

    @PostMapping("/{verificationId}/documents")
    @Operation(
            operationId = "verifyDocument",
            summary = "Records the check of a document of the system")
    @Guideline({"IV-4.1-S1", "IV-4.1-S2"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"verification-confirmed"})
    @Example(
            """
            {"document": "FUNCTION_LIST", "outcome": "UP_TO_DATE", "note": "画面と照合した。"}\
            """)
    ResponseEntity<Receipt> verifyDocument(
            @PathVariable UUID verificationId, @RequestBody VerifyDocument body, CommandCall call) {
        return call.change(VerificationEvent.TYPE, verificationId, body);
    }

    @PostMapping("/{verificationId}/discrepancies/{discrepancyId}/decision")
    @Operation(
            operationId = "decideDiscrepancy",
            summary =
                    "Says how a discrepancy is dealt with; a record is corrected when it says what was observed last")
    @Guideline({"IV-4.1-S2", "IV-4.1-X1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({
        "verification-out-of-order",
        "verification-confirmed",
        "discrepancy-unknown",
        "discrepancy-outcome-unfit",
        "record-still-differs"
    })
    @Example(
            """
            {"outcome": "CORRECTED", "explanation": "構成情報を登録した。"}\
            """)
    ResponseEntity<Receipt> decideDiscrepancy(
            @PathVariable UUID verificationId,
            @PathVariable UUID discrepancyId,
            @RequestBody VerificationRequests.Decision body,
            CommandCall call) {
        return call.change(
                VerificationEvent.TYPE,
                verificationId,
                new DecideDiscrepancy(
                        discrepancyId,
                        body.outcome(),
                        body.explanation(),
                        body.impact(),
                        body.occurredAt()));
    }

    @PostMapping("/{verificationId}/recurrence-prevention")
    @Operation(
            operationId = "recordRecurrencePrevention",
            summary = "Records how the record is kept from being wrong again")
    @Guideline({"IV-4.1-G1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"verification-confirmed"})
    @Example(
            """
            {"measures": "移設時に構成情報を更新する手順を定めた。"}\
            """)
    ResponseEntity<Receipt> recordRecurrencePrevention(
            @PathVariable UUID verificationId,
            @RequestBody RecordRecurrencePrevention body,
            CommandCall call) {
        return call.change(VerificationEvent.TYPE, verificationId, body);
    }

    @PostMapping("/{verificationId}/completion-report")
    @Operation(
            operationId = "submitVerificationReport",
            summary = "The contractor submits the completion report")
    @Guideline({"IV-4.1-S3", "IV-4.1-N3", "IV-4.1-X2"})
    @AllowedTo(sets = RoleSet.OPERATING_CONTRACTORS)
    @Refuses({"verification-confirmed"})
    @Example(
            """
            {"summary": "全数を確認し、差異に対応した。", "access": "共有領域で閲覧できる。"}\
            """)
    ResponseEntity<Receipt> submitVerificationReport(
            @PathVariable UUID verificationId,
            @RequestBody SubmitVerificationReport body,
            CommandCall call) {
        return call.change(VerificationEvent.TYPE, verificationId, body);
    }

    @PostMapping("/{verificationId}/return")
    @Operation(
            operationId = "returnVerification",
            summary =
                    "The owning section gives the completion report back; each deficiency enters the review register")
    @Guideline({"IV-4.1-S4", "IV-4.1-S5"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "verification-confirmed",
        "verification-report-missing",
        "verification-of-own-report",
        "finding-id-taken"
    })
    @Example(
            """
            {"deficiencies": [{"findingId": "019a0000-0000-7000-8000-0000000d9101", "place": "2章", "content": "確認日がない。"}]}\
            """)
    ResponseEntity<Receipt> returnVerification(
            @PathVariable UUID verificationId,
            @RequestBody ReturnVerification body,
            CommandCall call) {
        return call.change(VerificationEvent.TYPE, verificationId, body.withIds(call::newId));
    }

    @PostMapping("/{verificationId}/confirmation")
    @Operation(
            operationId = "confirmVerification",
            summary =
                    "The owning section confirms that the verification is complete; after 31 March it is late, and recorded so")
    @Guideline({"IV-4.1-S4", "IV-4.1-S6", "IV-4.1-X1", "IV-4.1-X2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "verification-out-of-order",
        "documents-not-verified",
        "observations-missing",
        "assets-not-observed",
        "discrepancies-open",
        "recurrence-prevention-missing",
        "verification-report-missing",
        "verification-of-own-report",
        "verification-findings-open"
    })
    @Example(
            """
            {"note": "差異への対応を確認した。"}\
            """)
    ResponseEntity<Receipt> confirmVerification(
            @PathVariable UUID verificationId,
            @RequestBody ConfirmVerification body,
            CommandCall call) {
        return call.change(VerificationEvent.TYPE, verificationId, body);
    }
}
