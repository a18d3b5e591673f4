package jp.daicho.query.compliance;

import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Track;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A matter as it is kept; {@code state} is its {@link MatterState}. */
@Table("compliance_matter")
@Index("system_id, last_day, first_day")
record MatterRow(
        @Key UUID matterId,
        MatterKind kind,
        UUID systemId,
        Track track,
        boolean asked,
        int fiscalYear,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate dueOn,
        String label,
        @Nullable UUID under,
        @Nullable UUID contractor,
        JsonNode state) {

    static MatterRow of(Matter m) {
        return new MatterRow(
                m.id(),
                m.kind(),
                m.systemId(),
                m.track(),
                m.asked(),
                m.fiscalYear(),
                m.firstDay(),
                m.lastDay(),
                m.dueOn(),
                m.label(),
                m.under(),
                m.contractor(),
                EventCodec.mapper().valueToTree(m.state()));
    }

    Matter matter() {
        return new Matter(
                matterId,
                kind,
                systemId,
                track,
                asked,
                fiscalYear,
                firstDay,
                lastDay,
                dueOn,
                label,
                under,
                contractor,
                EventCodec.mapper().convertValue(state, MatterState.class));
    }
}
