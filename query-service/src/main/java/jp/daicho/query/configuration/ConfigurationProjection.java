package jp.daicho.query.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.ItemsUnrelated;
import jp.daicho.query.platform.Projection;
import jp.daicho.query.platform.Rows;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Items and relations with the intervals in which they were so, and were known to be so. */
@Component
class ConfigurationProjection implements Projection {

    static final String NAME = ConfigurationModel.NAME;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Class<? extends Record>> tables() {
        return List.of(
                ConfigurationItemRow.class,
                ConfigurationItemVersionRow.class,
                ConfigurationRelationRow.class,
                ConfigurationHistoryRow.class);
    }

    @EventHandler
    void on(ConfigurationItemEvent event, EventMeta meta, Rows rows) {
        remember(event, meta, rows);
        switch (event) {
            case ItemRegistered e -> register(e, meta, rows);
            case ItemCorrected e ->
                    happened(
                            new Timeline.Fact(
                                    e.validFrom(),
                                    e.managementNumber(),
                                    e.attributes(),
                                    e.removed(),
                                    null,
                                    false),
                            meta,
                            rows);
            case ItemChanged e ->
                    happened(
                            new Timeline.Fact(
                                    e.validFrom(),
                                    null,
                                    e.attributes(),
                                    e.removed(),
                                    e.changeReference(),
                                    false),
                            meta,
                            rows);
            case ItemRetired e ->
                    happened(
                            new Timeline.Fact(
                                    e.validFrom(),
                                    null,
                                    new TreeMap<>(),
                                    List.of(),
                                    e.changeReference(),
                                    true),
                            meta,
                            rows);
            case ItemsRelated e -> {
                rows.insert(
                        new ConfigurationRelationRow(
                                e.relationId(),
                                meta.system(),
                                e.kind(),
                                meta.aggregateId(),
                                e.targetItemId(),
                                e.validFrom(),
                                null,
                                null,
                                meta.recordedAt(),
                                null));
                happened(null, meta, rows);
            }
            case ItemsUnrelated e -> {
                rows.update(
                        ConfigurationRelationRow.class,
                        e.relationId(),
                        row -> row.ended(e.validTo(), e.reason(), meta.recordedAt()));
                happened(null, meta, rows);
            }
        }
    }

    private static void remember(ConfigurationItemEvent event, EventMeta meta, Rows rows) {
        rows.insert(
                new ConfigurationHistoryRow(
                        meta.aggregateId(),
                        meta.version(),
                        meta.system(),
                        meta.type(),
                        meta.occurredAt(),
                        meta.recordedAt(),
                        meta.actor().person(),
                        meta.actor().organisation(),
                        meta.actor().role(),
                        EventCodec.mapper().valueToTree(event)));
    }

    private static void register(ItemRegistered event, EventMeta meta, Rows rows) {
        rows.insert(
                new ConfigurationItemRow(
                        meta.aggregateId(),
                        meta.system(),
                        event.kind(),
                        Timeline.EMPTY.write(),
                        0));
        happened(
                new Timeline.Fact(
                        event.validFrom(),
                        event.managementNumber(),
                        event.attributes(),
                        List.of(),
                        null,
                        false),
                meta,
                rows);
    }

    private static void happened(Timeline.@Nullable Fact fact, EventMeta meta, Rows rows) {
        var item = rows.get(ConfigurationItemRow.class, meta.aggregateId());
        var timeline = fact == null ? item.timeline() : known(item, fact, meta, rows).write();
        rows.put(
                new ConfigurationItemRow(
                        item.itemId(), item.systemId(), item.kind(), timeline, meta.version()));
    }

    /** Rows of what is no longer thought to be so end in what is known; others begin. */
    private static Timeline known(
            ConfigurationItemRow item, Timeline.Fact fact, EventMeta meta, Rows rows) {
        var before = Timeline.read(item.timeline());
        var after = before.with(fact);
        var held = before.segments();
        var wanted = after.segments();
        for (int i = 0; i < held.size(); i++) {
            if (!wanted.contains(held.get(i))) {
                rows.update(
                        ConfigurationItemVersionRow.class,
                        List.of(item.itemId(), before.rows().get(i)),
                        row -> row.knownUntil(meta.recordedAt()));
            }
        }
        var numbers = new ArrayList<Integer>();
        int next = before.next();
        for (var segment : wanted) {
            int at = held.indexOf(segment);
            if (at < 0) {
                rows.insert(row(item, next, segment, meta));
                numbers.add(next++);
            } else {
                numbers.add(before.rows().get(at));
            }
        }
        return after.keptIn(numbers, next);
    }

    private static ConfigurationItemVersionRow row(
            ConfigurationItemRow item, int number, Timeline.Segment segment, EventMeta meta) {
        return new ConfigurationItemVersionRow(
                item.itemId(),
                number,
                item.systemId(),
                item.kind(),
                segment.managementNumber(),
                segment.status(),
                EventCodec.mapper().valueToTree(segment.attributes()),
                segment.changeReference(),
                segment.validFrom(),
                segment.validTo(),
                meta.recordedAt(),
                null);
    }
}
