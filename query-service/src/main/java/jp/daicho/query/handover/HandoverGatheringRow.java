package jp.daicho.query.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** A handover meeting or a visit on site. */
@Table("handover_gathering")
record HandoverGatheringRow(
        @Index @Key UUID handoverId,
        @Key long number,
        GatheringKind kind,
        Instant heldAt,
        String place,
        List<UUID> organisations,
        List<UUID> persons,
        String summary) {}
