package jp.daicho.query.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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

    /**
     * Whether words, or several attributes, must be found together: no index of a column leads to
     * that.
     */
    boolean isSearched() {
        if (filter.isOfFew()) {
            return false;
        }
        var attributes = attributes(filter.isOfKinds() ? Set.of() : null).values();
        return filter.text() != null
                || attributes.size() > 1
                || attributes.containsKey(Attribute.SYSTEM) && ofSystem() == null;
    }

    /** The read models that it is answered from. */
    String[] reads() {
        return isSearched()
                ? new String[] {AuditProjection.NAME, AuditTextProjection.NAME}
                : new String[] {AuditProjection.NAME};
    }

    /**
     * Of each attribute that matters, the values of which an event must have one.
     *
     * @param types those of the kinds that are asked for; {@code null} for all
     */
    Attributes attributes(@Nullable Set<String> types) {
        var values = new EnumMap<Attribute, Set<String>>(Attribute.class);
        put(values, Attribute.ACTOR, filter.actor());
        put(values, Attribute.ORGANISATION, filter.organisation());
        put(values, Attribute.ROLE, filter.role());
        put(values, Attribute.TYPE, filter.type());
        if (filter.type() == null && types != null) {
            values.put(Attribute.TYPE, types);
        }
        put(values, Attribute.SYSTEM, ofSystem());
        if (ofSystem() == null) {
            rights.systems().ifPresent(some -> values.put(Attribute.SYSTEM, some));
        }
        return new Attributes(values);
    }

    private @Nullable UUID ofSystem() {
        return system == null ? filter.system() : system;
    }

    private static void put(
            Map<Attribute, Set<String>> values, Attribute attribute, @Nullable Object value) {
        if (value != null) {
            values.put(attribute, Set.of(value.toString()));
        }
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

    /** A query of events that are read anyway, without those parameters. */
    <V extends Record> ListQuery<V> narrowRead(ListQuery<V> query) {
        return filter.narrowRead(rights.restrict(query))
                .whereIfPresent("CAST(:pathSystem AS uuid) = ANY(e.systems)", system);
    }
}
