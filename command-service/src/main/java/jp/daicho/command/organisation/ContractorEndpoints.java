package jp.daicho.command.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.ContractorEvent;
import jp.daicho.contract.organisation.MergeContractor;
import jp.daicho.contract.organisation.RegisterContractor;
import jp.daicho.contract.organisation.RenameContractor;
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

/** Contractors of the directory. */
@RestController
@RequestMapping("/api/v1/contractors")
@Tag(name = "organisation")
class ContractorEndpoints {

    @PostMapping
    @Operation(
            operationId = "registerContractor",
            summary = "Registers a company by its corporate number")
    @Guideline({"I-7-6"})
    @AllowedTo({Role.ADMINISTRATOR, Role.CONTRACTS_SECTION})
    @Refuses({"corporate-number-taken"})
    @Example(
            """
            {"corporateNumber": "7000012050002", "name": "例示システム株式会社"}\
            """)
    ResponseEntity<Receipt> registerContractor(
            @RequestBody RegisterContractor body, CommandCall call) {
        return call.create(ContractorEvent.TYPE, body.contractorId(), body);
    }

    @PostMapping("/{contractorId}/name")
    @Operation(operationId = "renameContractor", summary = "Gives a company another name")
    @AllowedTo({Role.ADMINISTRATOR, Role.CONTRACTS_SECTION})
    @Refuses({"organisation-merged"})
    @Example(
            """
            {"name": "例示ソリューションズ株式会社"}\
            """)
    ResponseEntity<Receipt> renameContractor(
            @PathVariable UUID contractorId, @RequestBody RenameContractor body, CommandCall call) {
        return call.change(ContractorEvent.TYPE, contractorId, body);
    }

    @PostMapping("/{contractorId}/merger")
    @Operation(
            operationId = "mergeContractor",
            summary =
                    "Merges a company into another; its people, contracts and appointments follow")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"organisation-merged", "merge-into-itself", "not-an-organisation"})
    @Example(
            """
            {"into": "019a0000-0000-7000-8000-000000000202", "reason": "吸収合併"}\
            """)
    ResponseEntity<Receipt> mergeContractor(
            @PathVariable UUID contractorId, @RequestBody MergeContractor body, CommandCall call) {
        return call.change(ContractorEvent.TYPE, contractorId, body);
    }
}
