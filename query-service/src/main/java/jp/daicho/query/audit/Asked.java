package jp.daicho.query.audit;

import java.util.UUID;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of the history, and may see of it.
 *
 * @param system the one in the path, beside any in the filter
 */
record Asked(AuditFilter filter, @Nullable UUID system, EventRights rights) {

    static Asked by(ReadCall call, AuditFilter filter) {
        return new Asked(filter, call.systemId(), EventRights.of(call.viewer()));
    }

    /** As far as the caller may see it at this moment. */
    static Asked now(ReadCall call, AuditFilter filter) {
        return new Asked(filter, call.systemId(), EventRights.of(call.viewerNow()));
    }

    /** Whether words are all that an event must have. */
    boolean isOfTextAlone() {
        return system == null && filter.isOfTextAlone() && rights.seesEverything();
    }

    /** The rest of it, beside the filter's lead. */
    Asked withoutLead() {
        return new Asked(filter.withoutLead(), system, rights);
    }

    /** A query with the parameters {@code rangeFrom} and {@code rangeTo}, as the filter's is. */
    <V extends Record> ListQuery<V> narrow(ListQuery<V> query) {
        return filter.narrow(rights.restrict(query))
                .whereIfPresent(
                        "e.position IN (SELECT p.position FROM read_model.audit_system p WHERE p.system_id = :pathSystem"
                                + " AND p.position >= :rangeFrom AND p.position <= :rangeTo)",
                        system);
    }
}
