package jp.daicho.contract.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventType;
import org.jspecify.annotations.Nullable;

/**
 * @param documents what is to be revised
 * @param contractId the contract to be changed
 * @param dueOn by which day it is to be carried out, Asia/Tokyo
 */
@EventType(
        name = "annualreview.ProposalAdopted",
        guideline = {"IV-5.1-S2", "IV-6.1-S2", "IV-5-G3", "IV-6-G3", "IV-5.1-X1", "IV-6.1-X1"},
        ja = "改善提案を採用",
        en = "Proposal adopted")
public record ProposalAdopted(
        UUID proposalId,
        AdoptedAs adoptedAs,
        List<ReviewedDocument> documents,
        @Nullable UUID contractId,
        LocalDate dueOn,
        String reason)
        implements AnnualReviewEvent {

    public ProposalAdopted {
        documents = List.copyOf(documents);
    }
}
