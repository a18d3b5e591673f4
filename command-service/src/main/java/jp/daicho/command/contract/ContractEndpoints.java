package jp.daicho.command.contract;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.contract.AmendContract;
import jp.daicho.contract.contract.ContractEvent;
import jp.daicho.contract.contract.EndContract;
import jp.daicho.contract.contract.RegisterContract;
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

/** Contracts, and with them the roles of their contractors. */
@RestController
@RequestMapping("/api/v1/contracts")
@Tag(name = "contract")
class ContractEndpoints {

    @PostMapping
    @Operation(
            operationId = "registerContract",
            summary =
                    "Registers a contract; its contractor gets the track's role on each system for its period")
    @Guideline({"II-1-A5", "II-1-A6", "II-1-A7", "II-1-A8"})
    @AllowedTo({Role.CONTRACTS_SECTION, Role.ADMINISTRATOR})
    @Refuses({"not-a-contractor", "not-a-system", "contract-number-taken"})
    @Example(
            """
            {"number": "令8-契-0123", "track": "MAINTENANCE", "contractor": "019a0000-0000-7000-8000-000000000201", "systems": ["019a0000-0000-7000-8000-000000000001"], "begins": "2026-04-01", "termMonths": 36, "noticeMonths": 3, "nonConformityNoticeMonths": 12}\
            """)
    ResponseEntity<Receipt> registerContract(@RequestBody RegisterContract body, CommandCall call) {
        return call.create(ContractEvent.TYPE, body.contractId(), body, Set.copyOf(body.systems()));
    }

    @PostMapping("/{contractId}/amendments")
    @Operation(operationId = "amendContract", summary = "Changes the terms by agreement")
    @AllowedTo({Role.CONTRACTS_SECTION, Role.ADMINISTRATOR})
    @Refuses({"contract-ended", "contract-ends-before-it-begins"})
    @Example(
            """
            {"ends": "2029-09-30", "reason": "後継の調達の遅れ"}\
            """)
    ResponseEntity<Receipt> amendContract(
            @PathVariable UUID contractId, @RequestBody AmendContract body, CommandCall call) {
        return call.change(ContractEvent.TYPE, contractId, body);
    }

    @PostMapping("/{contractId}/ending")
    @Operation(operationId = "endContract", summary = "Ends a contract before its term does")
    @AllowedTo({Role.CONTRACTS_SECTION, Role.ADMINISTRATOR})
    @Refuses({"contract-ended", "outside-contract-term"})
    @Example(
            """
            {"lastDay": "2027-03-31", "reason": "合意解約"}\
            """)
    ResponseEntity<Receipt> endContract(
            @PathVariable UUID contractId, @RequestBody EndContract body, CommandCall call) {
        return call.change(ContractEvent.TYPE, contractId, body);
    }
}
