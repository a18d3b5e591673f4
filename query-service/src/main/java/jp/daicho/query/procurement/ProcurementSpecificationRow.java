package jp.daicho.query.procurement;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A revision of a procurement's specification. */
@Table("procurement_specification")
record ProcurementSpecificationRow(
        @Index @Key UUID procurementId,
        @Key int revision,
        String title,
        String reference,
        UUID draftedBy,
        Instant draftedAt,
        JsonNode items,
        JsonNode deliverables,
        JsonNode reflections,
        @Nullable String ictBcpSupport) {}
