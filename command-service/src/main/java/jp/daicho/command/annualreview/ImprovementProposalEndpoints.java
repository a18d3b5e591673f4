package jp.daicho.command.annualreview;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.annualreview.AdoptProposal;
import jp.daicho.contract.annualreview.AnnualReviewEvent;
import jp.daicho.contract.annualreview.ProposeImprovement;
import jp.daicho.contract.annualreview.RecordImprovementResult;
import jp.daicho.contract.annualreview.RejectProposal;
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

/** Proposals of an annual review, what is decided on them, and what came of it. */
@RestController
@RequestMapping("/api/v1/systems/{systemId}/annual-reviews")
@Tag(name = "annualreview")
class ImprovementProposalEndpoints {

    @PostMapping("/{annualReviewId}/proposals")
    @Operation(
            operationId = "proposeImprovement",
            summary = "Proposes an improvement of the work or a change of a plan")
    @Guideline({"IV-5.1-S2", "IV-6.1-S2", "IV-5.1-N1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"annual-review-confirmed", "not-a-document-of-the-review", "proposal-exists"})
    @Example(
            """
            {"title": "月次処理の手順書の整備", "situation": "作業に想定以上の時間を要している。", "cause": "手順が明文化されていない。", "measure": "手順書を整備する。", "viewpoint": "PROCEDURES_NOT_WRITTEN_DOWN", "documents": ["OPERATION_PROCEDURES"]}\
            """)
    ResponseEntity<Receipt> proposeImprovement(
            @PathVariable UUID systemId,
            @PathVariable UUID annualReviewId,
            @RequestBody ProposeImprovement body,
            CommandCall call) {
        var id = call.idOr(body.proposalId());
        return call.add(
                AnnualReviewEvent.TYPE,
                annualReviewId,
                id,
                body.withId(id),
                "/api/v1/systems/" + systemId + "/annual-reviews/" + annualReviewId);
    }

    @PostMapping("/{annualReviewId}/proposals/{proposalId}/adoption")
    @Operation(
            operationId = "adoptProposal",
            summary =
                    "The owning section adopts a proposal as a revision of documents, a change of the contract, or an issue of the business")
    @Guideline({"IV-5.1-S2", "IV-6.1-S2", "IV-5-G3", "IV-6-G3", "IV-5.1-X1", "IV-6.1-X1"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({
        "annual-review-confirmed",
        "proposal-unknown",
        "proposal-decided",
        "not-a-document-of-the-review",
        "adopted-contract-of-others"
    })
    @Example(
            """
            {"adoptedAs": "DOCUMENT_REVISION", "documents": ["OPERATION_PROCEDURES"], "dueOn": "2027-06-30", "reason": "効率化が見込める。"}\
            """)
    ResponseEntity<Receipt> adoptProposal(
            @PathVariable UUID annualReviewId,
            @PathVariable UUID proposalId,
            @RequestBody AnnualReviewRequests.Adoption body,
            CommandCall call) {
        return call.change(
                AnnualReviewEvent.TYPE,
                annualReviewId,
                new AdoptProposal(
                        proposalId,
                        body.adoptedAs(),
                        body.documents(),
                        body.contractId(),
                        body.dueOn(),
                        body.reason(),
                        body.occurredAt()));
    }

    @PostMapping("/{annualReviewId}/proposals/{proposalId}/rejection")
    @Operation(
            operationId = "rejectProposal",
            summary = "The owning section does not adopt a proposal")
    @Guideline({"IV-5.1-S2", "IV-6.1-S2"})
    @AllowedTo(sets = RoleSet.OWNING_SECTION)
    @Refuses({"annual-review-confirmed", "proposal-unknown", "proposal-decided"})
    @Example(
            """
            {"reason": "費用に見合わない。"}\
            """)
    ResponseEntity<Receipt> rejectProposal(
            @PathVariable UUID annualReviewId,
            @PathVariable UUID proposalId,
            @RequestBody AnnualReviewRequests.Rejected body,
            CommandCall call) {
        return call.change(
                AnnualReviewEvent.TYPE,
                annualReviewId,
                new RejectProposal(proposalId, body.reason(), body.occurredAt()));
    }

    @PostMapping("/{annualReviewId}/proposals/{proposalId}/result")
    @Operation(
            operationId = "recordImprovementResult",
            summary =
                    "Records how an adopted proposal was carried out, also after the confirmation")
    @Guideline({"IV-5.1-X1", "IV-6.1-X1"})
    @AllowedTo(sets = {RoleSet.OWNING_SECTION, RoleSet.OPERATING_CONTRACTORS})
    @Refuses({"proposal-unknown", "proposal-not-adopted"})
    @Example(
            """
            {"result": "手順書第2版を定めた。"}\
            """)
    ResponseEntity<Receipt> recordImprovementResult(
            @PathVariable UUID annualReviewId,
            @PathVariable UUID proposalId,
            @RequestBody AnnualReviewRequests.Result body,
            CommandCall call) {
        return call.change(
                AnnualReviewEvent.TYPE,
                annualReviewId,
                new RecordImprovementResult(proposalId, body.result(), body.occurredAt()));
    }
}
