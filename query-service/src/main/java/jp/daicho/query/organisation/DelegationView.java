package jp.daicho.query.organisation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delegation of the power to approve. */
@Schema(description = "A delegation of the section manager's power to approve")
public record DelegationView(
        UUID delegationId,
        UUID section,
        String sectionName,
        UUID manager,
        String managerName,
        UUID delegate,
        String delegateName,
        @Schema(description = "The systems for which it is given; null for all of the section")
                @Nullable List<UUID> systems,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        @Schema(description = "Number of its events: what If-Match compares") long version) {}
