package jp.daicho.query.verification;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A discrepancy, and how it was dealt with; open where it was found again since. */
@Table("verification_discrepancy")
@Index("system_id, kind")
@Index("verification_id")
record DiscrepancyRow(
        @Key UUID discrepancyId,
        UUID verificationId,
        UUID systemId,
        DiscrepancyKind kind,
        String subject,
        @Nullable UUID itemId,
        JsonNode differences,
        @Nullable String remark,
        Instant foundAt,
        @Nullable DiscrepancyOutcome outcome,
        @Nullable String explanation,
        @Nullable String impact,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy) {

    static DiscrepancyRow found(Discrepancy discrepancy, EventMeta meta) {
        return new DiscrepancyRow(
                discrepancy.discrepancyId(),
                meta.aggregateId(),
                meta.system(),
                discrepancy.kind(),
                discrepancy.subject(),
                discrepancy.itemId(),
                EventCodec.mapper().valueToTree(discrepancy.differences()),
                discrepancy.remark(),
                meta.occurredAt(),
                null,
                null,
                null,
                null,
                null);
    }

    DiscrepancyRow decided(DiscrepancyDecided event, EventMeta meta) {
        return new DiscrepancyRow(
                discrepancyId,
                verificationId,
                systemId,
                kind,
                subject,
                itemId,
                differences,
                remark,
                foundAt,
                event.outcome(),
                event.explanation(),
                event.impact(),
                meta.occurredAt(),
                meta.actor().person());
    }
}
