package jp.daicho.command.servicelevel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.SeriesMapped;
import jp.daicho.contract.servicelevel.SeriesMappingEnded;
import jp.daicho.contract.servicelevel.SeriesProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Which series are mapped: each to an item once at a time. */
@Component
class SeriesTables implements FactsKeeper {

    private static final TypeReference<Map<String, String>> LABELS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final SeriesReadings readings;

    SeriesTables(JdbcClient jdbc, SeriesReadings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    @Override
    public List<String> tables() {
        return List.of("series_mapping");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(SeriesMapped.class, SeriesMappingEnded.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case SeriesMapped mapped -> keep(mapped, meta);
            case SeriesMappingEnded ended -> {
                jdbc.sql(
                                """
                                UPDATE command_facts.series_mapping SET ended = true WHERE mapping_id = ?\
                                """)
                        .param(meta.aggregateId())
                        .update();
                readings.forget(meta.aggregateId());
            }
            default -> {}
        }
    }

    private void keep(SeriesMapped mapped, EventMeta meta) {
        var labels = new TreeMap<String, String>();
        mapped.labels().forEach(label -> labels.put(label.name(), label.value()));
        var json = EventCodec.mapper().writeValueAsString(labels);
        var series =
                EventCodec.mapper()
                        .writeValueAsString(
                                List.of(mapped.source(), mapped.metric(), json, mapped.item()));
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.series_mapping (mapping_id, system_id, source, metric, labels,
                                    item, factor, good_up_to, series)
                                VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                Arrays.asList(
                                        meta.aggregateId(),
                                        meta.system(),
                                        mapped.source(),
                                        mapped.metric(),
                                        json,
                                        mapped.item(),
                                        mapped.factor(),
                                        mapped.goodUpTo(),
                                        series))
                        .update();
        if (kept == 0) {
            throw SeriesProblem.TAKEN.because(mapped.source(), mapped.metric(), mapped.item());
        }
    }

    /** What holds for the system, in a fixed order. */
    List<MappedSeries> of(UUID system) {
        return jdbc.sql(
                        """
                        SELECT mapping_id, source, metric, labels, item, factor, good_up_to
                        FROM command_facts.series_mapping
                        WHERE system_id = ? AND NOT ended ORDER BY mapping_id\
                        """)
                .param(system)
                .query((row, number) -> mapping(row))
                .list();
    }

    private static MappedSeries mapping(ResultSet row) throws SQLException {
        return new MappedSeries(
                row.getObject("mapping_id", UUID.class),
                row.getString("source"),
                row.getString("metric"),
                EventCodec.mapper().readValue(row.getString("labels"), LABELS),
                row.getString("item"),
                row.getBigDecimal("factor"),
                row.getBigDecimal("good_up_to"));
    }
}
