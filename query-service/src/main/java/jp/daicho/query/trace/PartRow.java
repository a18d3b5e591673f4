package jp.daicho.query.trace;

import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** The aggregate that announced a part, until another takes it up and after. */
@Table("trace_part")
record PartRow(@Key UUID partId, String type, UUID id) {}
