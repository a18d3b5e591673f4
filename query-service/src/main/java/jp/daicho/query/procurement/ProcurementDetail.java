package jp.daicho.query.procurement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.procurement.ContractAuthority;
import jp.daicho.contract.procurement.DesignDocument;
import jp.daicho.contract.procurement.Disclosure;
import jp.daicho.contract.procurement.ProcurementStep;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything about a procurement. */
@Schema(
        description =
                "A procurement with its steps, the exit criteria and what they are met by, and its specification")
public record ProcurementDetail(
        ProcurementView procurement,
        List<Step> steps,
        List<ProcurementCriterionView> criteria,
        @Schema(description = "The latest revision") @Nullable Specification specification,
        List<Amount> amounts,
        List<Shown> disclosures,
        @Schema(description = "Proposals or bids, from the best") List<Proposal> proposals,
        List<NegotiationView.Item> items,
        @Schema(description = "What both agreed on in the end") @Nullable Settlement settlement,
        @Nullable Conclusion conclusion,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** A step, with the processes of the guideline that it is. */
    @Schema(name = "ProcurementStepState")
    public record Step(
            ProcurementStep step,
            @Schema(description = "Such as III-1.3; of a combined procurement both tracks'")
                    List<String> sections,
            StepStatus status,
            @Nullable Instant at,
            @Schema(description = "The event by which it is done or skipped")
                    @Nullable UUID eventId,
            @Schema(description = "The rows that let it be skipped") List<String> rules,
            @Nullable String reason) {}

    /** A revision of the specification. */
    @Schema(name = "ProcurementSpecification")
    public record Specification(
            int revision,
            String title,
            String reference,
            @IdOf(Named.PERSON) UUID draftedBy,
            Instant draftedAt,
            @Schema(type = "array") JsonNode items,
            @Schema(type = "array") JsonNode deliverables,
            @Schema(type = "array") JsonNode reflections,
            @Nullable String ictBcpSupport) {}

    /** An estimate, budget request, planned price or quotation, in yen with tax. */
    @Schema(name = "ProcurementAmount")
    public record Amount(
            AmountKind kind,
            @IdOf(Named.ORGANISATION) @Nullable UUID contractor,
            @Nullable Integer fiscalYear,
            BigDecimal amount,
            String reference,
            Instant at) {}

    /** How a design document is shown to bidders. */
    @Schema(name = "DisclosedDocument")
    public record Shown(
            DesignDocument document, Disclosure disclosure, String reason, Instant decidedAt) {}

    /** A proposal or bid. */
    @Schema(name = "RankedProposalState")
    public record Proposal(
            int place,
            @IdOf(Named.ORGANISATION) UUID contractor,
            String evaluation,
            @Schema(description = "When its right to negotiate was revoked")
                    @Nullable Instant revokedAt,
            @Nullable String reason) {}

    /** The settled specification. */
    @Schema(name = "ProcurementSettlement")
    public record Settlement(
            @IdOf(Named.ORGANISATION) UUID contractor,
            String specification,
            @Schema(type = "array") JsonNode items,
            List<String> specialSpecifications,
            @Schema(description = "Where the contractor's agreement is on record") String consent,
            Instant settledAt) {}

    /** Statement of reasons, last check, approval and contract. */
    @Schema(name = "ProcurementConclusion")
    public record Conclusion(
            @Schema(description = "Where the statement of reasons is filed")
                    @Nullable String reasonStatement,
            @Nullable Instant examinedAt,
            @Schema(description = "The contract that was checked") @Nullable String document,
            @Nullable String ictBcpClause,
            @Nullable String systemPlanDecision,
            @Nullable Instant recheckedAt,
            @Schema(description = "Who approved") @Nullable ContractAuthority authority,
            @Schema(description = "Where the approval is filed") @Nullable String decision,
            @Schema(description = "Asia/Tokyo") @Nullable LocalDate decidedOn,
            @Nullable UUID contractId,
            @Nullable String contractNumber,
            @Nullable UUID slaId,
            @Nullable Instant concludedAt) {}
}
