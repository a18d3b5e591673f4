package jp.daicho.query.verification;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import tools.jackson.databind.JsonNode;

/** What was seen of an asset last. */
@Table("verification_observation")
record ObservationRow(
        @Key UUID verificationId,
        @Key String managementNumber,
        AssetKind kind,
        boolean found,
        JsonNode attributes,
        boolean rarelyUsed,
        Instant observedAt,
        UUID observedBy) {}
