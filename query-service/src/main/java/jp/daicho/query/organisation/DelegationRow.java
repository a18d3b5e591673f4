package jp.daicho.query.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A delegation of the power to approve (II-1-A1). */
@Table("delegation")
record DelegationRow(
        @Key UUID delegationId,
        @Index UUID sectionId,
        UUID managerId,
        UUID delegateId,
        @Nullable List<UUID> systems,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        long version) {

    DelegationRow of(UUID section) {
        return new DelegationRow(
                delegationId,
                section,
                managerId,
                delegateId,
                systems,
                validFrom,
                validUntil,
                revokedAt,
                revocationReason,
                version);
    }

    DelegationRow revoked(Instant at, String reason, long newVersion) {
        return new DelegationRow(
                delegationId,
                sectionId,
                managerId,
                delegateId,
                systems,
                validFrom,
                validUntil,
                at,
                reason,
                newVersion);
    }
}
