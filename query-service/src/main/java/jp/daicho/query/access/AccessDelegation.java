package jp.daicho.query.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A delegation with the moments between which it binds. */
@Table("access_delegation")
record AccessDelegation(
        @Key UUID delegationId,
        @Index UUID sectionId,
        UUID managerId,
        @Index UUID delegateId,
        @Nullable List<UUID> systems,
        Instant validFrom,
        Instant validUntil) {

    AccessDelegation of(UUID section) {
        return new AccessDelegation(
                delegationId, section, managerId, delegateId, systems, validFrom, validUntil);
    }

    AccessDelegation revoked(Instant at) {
        return new AccessDelegation(
                delegationId,
                sectionId,
                managerId,
                delegateId,
                systems,
                validFrom,
                at.isBefore(validUntil) ? at : validUntil);
    }
}
