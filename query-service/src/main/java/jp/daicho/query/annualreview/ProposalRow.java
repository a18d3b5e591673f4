package jp.daicho.query.annualreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.ImprovementProposed;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of an annual review.
 *
 * @param documents what would be revised, or is to be where that was decided
 */
@Table("annual_review_proposal")
@Index("system_id, decision")
record ProposalRow(
        @Key UUID annualReviewId,
        @Key UUID proposalId,
        UUID systemId,
        int number,
        String title,
        String situation,
        String cause,
        String measure,
        @Nullable String viewpoint,
        List<String> documents,
        Instant proposedAt,
        UUID proposedBy,
        ProposalDecision decision,
        @Nullable AdoptedAs adoptedAs,
        @Nullable UUID contractId,
        @Nullable LocalDate dueOn,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String result,
        @Nullable Instant carriedOutAt) {

    static ProposalRow proposed(ImprovementProposed event, EventMeta meta) {
        return new ProposalRow(
                meta.aggregateId(),
                event.proposalId(),
                meta.system(),
                event.number(),
                event.title(),
                event.situation(),
                event.cause(),
                event.measure(),
                event.viewpoint(),
                names(event.documents()),
                meta.occurredAt(),
                meta.actor().person(),
                ProposalDecision.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ProposalRow adopted(ProposalAdopted event, EventMeta meta) {
        return new ProposalRow(
                annualReviewId,
                proposalId,
                systemId,
                number,
                title,
                situation,
                cause,
                measure,
                viewpoint,
                event.documents().isEmpty() ? documents : names(event.documents()),
                proposedAt,
                proposedBy,
                ProposalDecision.ADOPTED,
                event.adoptedAs(),
                event.contractId(),
                event.dueOn(),
                event.reason(),
                meta.occurredAt(),
                meta.actor().person(),
                null,
                null);
    }

    ProposalRow rejected(String why, EventMeta meta) {
        return new ProposalRow(
                annualReviewId,
                proposalId,
                systemId,
                number,
                title,
                situation,
                cause,
                measure,
                viewpoint,
                documents,
                proposedAt,
                proposedBy,
                ProposalDecision.REJECTED,
                null,
                null,
                null,
                why,
                meta.occurredAt(),
                meta.actor().person(),
                null,
                null);
    }

    ProposalRow carriedOut(String done, Instant at) {
        return new ProposalRow(
                annualReviewId,
                proposalId,
                systemId,
                number,
                title,
                situation,
                cause,
                measure,
                viewpoint,
                documents,
                proposedAt,
                proposedBy,
                decision,
                adoptedAs,
                contractId,
                dueOn,
                reason,
                decidedAt,
                decidedBy,
                done,
                at);
    }

    private static List<String> names(List<ReviewedDocument> documents) {
        return documents.stream().map(Enum::name).toList();
    }
}
