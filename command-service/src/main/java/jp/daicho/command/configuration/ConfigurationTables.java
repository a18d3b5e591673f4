package jp.daicho.command.configuration;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.configuration.ConfigurationItemEvent;
import jp.daicho.contract.configuration.ConfigurationProblem;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.ItemsUnrelated;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Management numbers, each once among the living items of a system, and the relations between them.
 * A relation locks its target's row until its transaction ends, and so does a retirement: whichever
 * comes second sees what the first has done.
 */
@Component
class ConfigurationTables implements FactsKeeper {

    private final JdbcClient jdbc;

    ConfigurationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("configuration_item", "configuration_relation");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(ConfigurationItemEvent.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        if (event instanceof ConfigurationItemEvent itemEvent) {
            switch (itemEvent) {
                case ItemRegistered e -> register(e, meta);
                case ItemCorrected e -> correct(e, meta);
                case ItemChanged e -> {}
                case ItemsRelated e -> relate(e, meta);
                case ItemsUnrelated e -> unrelate(e);
                case ItemRetired e -> retire(e, meta);
            }
        }
    }

    private void register(ItemRegistered event, EventMeta meta) {
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.configuration_item
                                    (item_id, system_id, management_number, number_from, registered_from)
                                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(
                                meta.aggregateId(),
                                meta.system(),
                                event.managementNumber(),
                                at(event.validFrom()),
                                at(event.validFrom()))
                        .update();
        if (kept == 0) {
            throw taken(meta.system(), event.managementNumber());
        }
    }

    private void correct(ItemCorrected event, EventMeta meta) {
        var number = event.managementNumber();
        if (number == null) {
            return;
        }
        var holder = itemNumbered(meta.system(), number);
        if (holder.isPresent() && !holder.get().equals(meta.aggregateId())) {
            throw taken(meta.system(), number);
        }
        // one who takes the number meanwhile makes this fail, and the command is tried again
        jdbc.sql(
                        """
                        UPDATE command_facts.configuration_item SET management_number = ?, number_from = ?
                        WHERE item_id = ? AND number_from <= ?\
                        """)
                .params(number, at(event.validFrom()), meta.aggregateId(), at(event.validFrom()))
                .update();
    }

    private RuntimeException taken(UUID system, String number) {
        var holder = itemNumbered(system, number).map(UUID::toString).orElse("?");
        return ConfigurationProblem.MANAGEMENT_NUMBER_TAKEN.because(number, holder);
    }

    /** The living item of that management number. */
    Optional<UUID> itemNumbered(UUID system, String number) {
        return jdbc.sql(
                        """
                        SELECT item_id FROM command_facts.configuration_item
                        WHERE system_id = ? AND management_number = ? AND retired_from IS NULL\
                        """)
                .params(system, number)
                .query(UUID.class)
                .optional();
    }

    private record Target(UUID system, Instant registeredFrom, boolean retired) {}

    private void relate(ItemsRelated event, EventMeta meta) {
        var target = locked(event.targetItemId());
        if (target == null || !target.system.equals(meta.system())) {
            throw ConfigurationProblem.RELATED_ITEM_UNKNOWN.because(event.targetItemId());
        }
        if (target.retired) {
            throw ConfigurationProblem.RELATED_ITEM_RETIRED.because(event.targetItemId());
        }
        if (event.validFrom().isBefore(target.registeredFrom)) {
            throw ConfigurationProblem.BEFORE_THE_ITEM.because(
                    target.registeredFrom, event.validFrom());
        }
        int kept =
                jdbc.sql(
                                """
                                INSERT INTO command_facts.configuration_relation (relation_id, source_id, target_id)
                                VALUES (?, ?, ?) ON CONFLICT DO NOTHING\
                                """)
                        .params(event.relationId(), meta.aggregateId(), event.targetItemId())
                        .update();
        if (kept == 0) {
            throw ConfigurationProblem.RELATION_EXISTS.because(event.relationId());
        }
    }

    private @Nullable Target locked(UUID item) {
        return jdbc.sql(
                        """
                        SELECT system_id, registered_from, retired_from IS NOT NULL AS retired
                        FROM command_facts.configuration_item WHERE item_id = ? FOR SHARE\
                        """)
                .param(item)
                .query((row, n) ->
                        new Target(
                                row.getObject("system_id", UUID.class),
                                row.getObject("registered_from", OffsetDateTime.class).toInstant(),
                                row.getBoolean("retired")))
                .optional()
                .orElse(null);
    }

    private void unrelate(ItemsUnrelated event) {
        jdbc.sql("DELETE FROM command_facts.configuration_relation WHERE relation_id = ?")
                .param(event.relationId())
                .update();
        jdbc.sql(
                        """
                        UPDATE command_facts.configuration_item SET related_until = greatest(related_until, ?)
                        WHERE item_id = ?\
                        """)
                .params(at(event.validTo()), event.targetItemId())
                .update();
    }

    private record Incoming(int count, @Nullable String example) {}

    private void retire(ItemRetired event, EventMeta meta) {
        var relatedUntil =
                jdbc.sql(
                                """
                                UPDATE command_facts.configuration_item SET retired_from = ?
                                WHERE item_id = ? RETURNING coalesce(related_until, registered_from)\
                                """)
                        .params(at(event.validFrom()), meta.aggregateId())
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant();
        var incoming =
                jdbc.sql(
                                """
                                SELECT count(*) AS count, min(source_id::text) AS example
                                FROM command_facts.configuration_relation WHERE target_id = ?\
                                """)
                        .param(meta.aggregateId())
                        .query((row, n) ->
                                new Incoming(row.getInt("count"), row.getString("example")))
                        .single();
        if (incoming.count > 0) {
            throw ConfigurationProblem.ITEM_STILL_RELATED.because(
                    incoming.count, String.valueOf(incoming.example));
        }
        if (event.validFrom().isBefore(relatedUntil)) {
            throw ConfigurationProblem.BEFORE_THE_LATEST_CHANGE.because(
                    relatedUntil, event.validFrom());
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
