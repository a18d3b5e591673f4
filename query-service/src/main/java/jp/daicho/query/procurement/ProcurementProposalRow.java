package jp.daicho.query.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A proposal or bid by its place in the result; the right of who was revoked is gone. */
@Table("procurement_proposal")
record ProcurementProposalRow(
        @Index @Key UUID procurementId,
        @Key int place,
        UUID contractor,
        String evaluation,
        @Nullable Instant revokedAt,
        @Nullable String reason) {

    ProcurementProposalRow revoked(Instant at, String why) {
        return new ProcurementProposalRow(procurementId, place, contractor, evaluation, at, why);
    }
}
