package jp.daicho.query.lawchange;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** The requirements as they were approved last. */
@Table("law_change_requirements")
record RequirementsRow(
        @Key UUID lawChangeId,
        String business,
        String maintenance,
        String functional,
        Instant approvedAt,
        UUID approvedBy) {}
