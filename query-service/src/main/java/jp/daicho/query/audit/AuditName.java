package jp.daicho.query.audit;

import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * What a thing, or a part of one, is called since the last event that said so; shown to whoever may
 * see that event. Persons and organisations are called by the directory.
 *
 * @param aggregateType empty for a part of an aggregate
 */
@Table("audit_name")
record AuditName(
        @Key UUID id,
        @Key String aggregateType,
        String ja,
        String en,
        String eventType,
        List<UUID> systems) {}
