package jp.daicho.query.trace;

import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** The agreement in which an item of a system was last agreed: measurements name it by its code. */
@Table("trace_agreed_item")
record AgreedItemRow(@Key UUID systemId, @Key String item, UUID slaId) {}
