package jp.daicho.query.trace;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.query.audit.History.Thing;

/** Something that should be tied and is not, as it is found. */
record OrphanRow(OrphanRule rule, UUID systemId, UUID aggregateId, Instant since, String detail) {

    Thing thing() {
        return new Thing(rule.aggregateType(), aggregateId);
    }
}
