package jp.daicho.query.verification;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.verification.DocumentOutcome;
import jp.daicho.contract.verification.SystemDocument;
import org.jspecify.annotations.Nullable;

/** Everything about a current-state verification but its discrepancies, which are a list. */
@Schema(description = "A current-state verification with its checks of documents and its reports")
public record VerificationDetail(
        VerificationView verification,
        @Schema(description = "How it is done") String method,
        @Schema(description = "The rows of table IV-4-1-1") List<Target> targets,
        @Schema(description = "Kinds of configuration items of which each is looked at")
                List<AssetKind> assetKinds,
        List<DocumentCheck> documents,
        @Schema(description = "How the record is kept from being wrong again")
                @Nullable String recurrencePrevention,
        List<Report> reports,
        @Schema(
                        description =
                                "Configuration items of these kinds, there when it began and still, that nobody looked at; 0 once it is confirmed")
                long unobservedAssets,
        @Schema(
                        description =
                                "Documents of table IV-4-1-1 that are still to be checked, where documents are a target")
                List<SystemDocument> uncheckedDocuments,
        @Schema(
                        description =
                                "X1 before the confirmation by what the confirmation asks for: every asset looked at, every document checked,"
                                        + " every discrepancy but rarely used assets dealt with, and recurrence prevented where the record was wrong")
                List<Criterion> exitCriteria,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** A row of 表4-1-1. */
    @Schema(name = "VerifiedTarget")
    public record Target(
            String target,
            @Schema(description = "Absent where it is checked") @Nullable String reasonLeftOut) {}

    /** The last check of a document. */
    @Schema(name = "DocumentCheck")
    public record DocumentCheck(
            SystemDocument document,
            DocumentOutcome outcome,
            String note,
            Instant checkedAt,
            @IdOf(Named.PERSON) UUID checkedBy) {}

    /** A completion report. */
    @Schema(name = "VerificationReport")
    public record Report(
            @Schema(description = "The revision of which a review of it is") int number,
            String summary,
            @Schema(description = "How the latest information can be viewed and used")
                    @Nullable String access,
            Instant submittedAt,
            @IdOf(Named.PERSON) UUID submittedBy,
            @IdOf(Named.ORGANISATION) UUID organisation,
            @Nullable Instant returnedAt) {}

    /** An exit criterion of the guideline, and whether it is met. */
    @Schema(name = "VerificationCriterion")
    public record Criterion(
            @Schema(description = "Its id", example = "IV-4.1-X1") String criterion, boolean met) {}
}
