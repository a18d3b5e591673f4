package jp.daicho.query.servicelevel;

import java.util.List;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.SeriesMapped;
import jp.daicho.contract.servicelevel.SeriesMappingEnded;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Which series of the monitoring are mapped to which items. */
@Component
class SeriesProjection implements Projection {

    static final String NAME = "series_mappings";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(SeriesMappingRow.class);
    }

    @EventHandler
    void on(SeriesMapped event, EventMeta meta, Rows rows) {
        rows.insert(
                new SeriesMappingRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.source(),
                        event.metric(),
                        event.labels().stream()
                                .map(label -> label.name() + "=" + label.value())
                                .toList(),
                        event.item(),
                        event.factor(),
                        event.goodUpTo(),
                        meta.recordedAt(),
                        meta.actor().person(),
                        null,
                        null,
                        meta.version()));
    }

    @EventHandler
    void on(SeriesMappingEnded event, EventMeta meta, Rows rows) {
        rows.update(
                SeriesMappingRow.class,
                meta.aggregateId(),
                row -> row.ended(meta.recordedAt(), event.reason(), meta.version()));
    }
}
