package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/** A delegation of the power to approve. */
@Schema(description = "A delegation of the section manager's power to approve")
public record DelegationView(
        UUID delegationId,
        @IdOf(Named.ORGANISATION) UUID section,
        @IdOf(Named.PERSON) UUID manager,
        @IdOf(Named.PERSON) UUID delegate,
        @Schema(description = "The systems for which it is given; null for all of the section")
                @IdOf(Named.SYSTEM)
                @Nullable List<UUID> systems,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT d.delegation_id, d.section_id AS section, d.manager_id AS manager, d.delegate_id AS delegate, d.systems,
                   d.valid_from, d.valid_until, d.revoked_at, d.revocation_reason, d.version
              FROM read_model.delegation d\
            """;
}
