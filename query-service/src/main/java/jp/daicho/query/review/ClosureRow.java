package jp.daicho.query.review;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** How a finding was closed. */
@Table("finding_closure")
record ClosureRow(@Key UUID findingId, String confirmation, Instant closedAt, UUID closedBy) {}
