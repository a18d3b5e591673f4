package jp.daicho.query.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** With what a finding was last carried over. */
@Table("finding_carry_over")
record CarryOverRow(
        @Key UUID findingId,
        LocalDate dueOn,
        String countermeasure,
        String presentRisk,
        Instant carriedOverAt,
        UUID carriedOverBy) {}
