package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The owning section adopts a proposal: documents are revised (IV-5.1-S2, IV-6.1-S2), the contract
 * is changed (IV-5-G3, IV-6-G3), or it is an issue of running the business (IV-5.1-S2).
 *
 * @param adoptedAs how it is carried out
 * @param documents what is to be revised; at least one for {@code DOCUMENT_REVISION}
 * @param contractId the contract to be changed; needed for {@code CONTRACT_CHANGE}
 * @param dueOn by which day it is to be carried out, Asia/Tokyo
 * @param reason what was considered
 */
public record AdoptProposal(
        UUID proposalId,
        AdoptedAs adoptedAs,
        @Nullable List<ReviewedDocument> documents,
        @Nullable UUID contractId,
        LocalDate dueOn,
        String reason,
        @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.size("documents", documents, 0, 6)
                .distinct("documents", documents, Function.identity())
                .that(
                        adoptedAs != AdoptedAs.DOCUMENT_REVISION
                                || (documents != null && !documents.isEmpty()),
                        "documents",
                        "見直す文書を1件以上指定してください。",
                        "Expected at least one document to be revised.")
                .that(
                        (adoptedAs == AdoptedAs.CONTRACT_CHANGE) == (contractId != null),
                        "contractId",
                        "契約変更の場合に限り、変更する契約を指定してください。",
                        "Expected the contract to be changed for a change of contract, and none otherwise.")
                .paragraph("reason", reason, 4000);
    }
}
