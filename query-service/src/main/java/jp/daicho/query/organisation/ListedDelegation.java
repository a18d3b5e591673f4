package jp.daicho.query.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delegation as the read model has it: without names of people. */
record ListedDelegation(
        UUID delegationId,
        UUID sectionId,
        String sectionName,
        UUID managerId,
        UUID delegateId,
        @Nullable List<UUID> systems,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        long version) {

    static final String SELECT =
            """
            SELECT d.delegation_id, d.section_id, o.name AS section_name, d.manager_id, d.delegate_id, d.systems,
                   d.valid_from, d.valid_until, d.revoked_at, d.revocation_reason, d.version
              FROM read_model.delegation d
              JOIN read_model.organisation o ON o.organisation_id = d.section_id\
            """;

    DelegationView with(Map<UUID, String> names) {
        return new DelegationView(
                delegationId,
                sectionId,
                sectionName,
                managerId,
                names.getOrDefault(managerId, Names.pseudonym(managerId)),
                delegateId,
                names.getOrDefault(delegateId, Names.pseudonym(delegateId)),
                systems,
                validFrom,
                validUntil,
                revokedAt,
                revocationReason,
                version);
    }
}
