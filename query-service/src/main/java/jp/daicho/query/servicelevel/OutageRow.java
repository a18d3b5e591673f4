package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a service was down, as an incident tells it; one that was reopened tells of
 * several. {@code sideAllowedBy} is the person of the City who said on whose side the cause lies:
 * what a contractor says of itself excludes nothing.
 */
@Table("service_outage")
@Index("system_id, begins_at")
record OutageRow(
        @Key UUID incidentId,
        @Key int number,
        UUID systemId,
        Instant beginsAt,
        @Nullable Instant endsAt,
        @Nullable ResponsibleSide responsibleSide,
        @Nullable UUID sideAllowedBy) {}
