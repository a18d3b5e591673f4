package jp.daicho.query.trace;

import java.util.List;
import java.util.UUID;
import jp.daicho.query.audit.History.Thing;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/**
 * That a thing has had events of a type that serve the guideline: there begin the traces of its
 * rows.
 *
 * @param position of the first of them
 * @param systems all that any of them concerned: who may see one of these on a system may know that
 *     the thing is there
 * @param guideline all rows of the checklist that any of them served
 */
@Table("trace_beginning")
@Index("type, position")
record BeginningRow(
        @Key UUID aggregateId,
        @Key String type,
        String aggregateType,
        long position,
        List<UUID> systems,
        List<String> guideline) {

    Thing thing() {
        return new Thing(aggregateType, aggregateId);
    }
}
