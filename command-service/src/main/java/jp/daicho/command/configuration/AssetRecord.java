package jp.daicho.command.configuration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.configuration.ItemChanged;
import jp.daicho.contract.configuration.ItemCorrected;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * What each event said of an item, from when on: so that the item can be told as of any moment, and
 * what is recorded late counts from when it happened.
 */
@Component
class AssetRecord implements FactsKeeper, RecordedAssetFacts {

    private static final TypeReference<TreeMap<String, AttributeValue>> ATTRIBUTES =
            new TypeReference<>() {};

    private final JdbcClient jdbc;

    AssetRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("asset_record");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                ItemRegistered.class, ItemCorrected.class, ItemChanged.class, ItemRetired.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case ItemRegistered e ->
                    keep(
                            meta,
                            e.validFrom(),
                            new Entry(
                                    e.kind(),
                                    e.managementNumber(),
                                    e.attributes(),
                                    List.of(),
                                    false));
            case ItemCorrected e ->
                    keep(
                            meta,
                            e.validFrom(),
                            new Entry(
                                    null,
                                    e.managementNumber(),
                                    e.attributes(),
                                    e.removed(),
                                    false));
            case ItemChanged e ->
                    keep(
                            meta,
                            e.validFrom(),
                            new Entry(null, null, e.attributes(), e.removed(), false));
            case ItemRetired e ->
                    keep(
                            meta,
                            e.validFrom(),
                            new Entry(null, null, Collections.emptySortedMap(), List.of(), true));
            default -> {}
        }
    }

    /** What one event said; {@code null} where it said nothing of that. */
    private record Entry(
            @Nullable AssetKind kind,
            @Nullable String managementNumber,
            SortedMap<String, AttributeValue> attributes,
            List<String> removed,
            boolean retired) {}

    private void keep(EventMeta meta, Instant validFrom, Entry entry) {
        jdbc.sql(
                        """
                        INSERT INTO command_facts.asset_record (item_id, position, system_id, valid_from, kind,
                            management_number, attributes, removed, retired)
                        VALUES (:item, :position, :system, :from, :kind, :number, CAST(:attributes AS jsonb),
                            :removed, :retired)\
                        """)
                .param("item", meta.aggregateId())
                .param("position", meta.position())
                .param("system", meta.system())
                .param("from", validFrom.atOffset(ZoneOffset.UTC))
                .param("kind", entry.kind == null ? null : entry.kind.name(), Types.VARCHAR)
                .param("number", entry.managementNumber, Types.VARCHAR)
                .param("attributes", EventCodec.mapper().writeValueAsString(entry.attributes))
                .param("removed", entry.removed.toArray(String[]::new))
                .param("retired", entry.retired)
                .update();
    }

    @Override
    public List<RecordedAsset> numbered(UUID system, Collection<String> numbers, Instant at) {
        return asOf(
                        """
                        r.item_id IN (SELECT n.item_id FROM command_facts.asset_record n
                            WHERE n.system_id = :system AND n.management_number = ANY(:wanted))\
                        """,
                        system,
                        numbers,
                        at)
                .stream()
                .filter(asset -> numbers.contains(asset.managementNumber()))
                .toList();
    }

    @Override
    public List<RecordedAsset> ofKinds(UUID system, Collection<AssetKind> kinds, Instant at) {
        return asOf(
                """
                r.item_id IN (SELECT k.item_id FROM command_facts.asset_record k
                    WHERE k.system_id = :system AND k.kind = ANY(:wanted))\
                """,
                system,
                kinds.stream().map(Enum::name).toList(),
                at);
    }

    private List<RecordedAsset> asOf(
            String which, UUID system, Collection<String> wanted, Instant at) {
        var assets = new LinkedHashMap<UUID, Telling>();
        jdbc.sql(
                        """
                        SELECT r.item_id, r.kind, r.management_number, r.attributes, r.removed, r.retired
                        FROM command_facts.asset_record r
                        WHERE r.system_id = :system AND r.valid_from <= :at
                        """
                                + " AND "
                                + which
                                + " ORDER BY r.item_id, r.valid_from, r.position")
                .param("system", system)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("wanted", wanted.toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        assets.computeIfAbsent(
                                                        row.getObject("item_id", UUID.class),
                                                        Telling::new)
                                                .and(row));
        return assets.values().stream().flatMap(t -> t.told().stream()).toList();
    }

    /** An item, told from the first of what was said of it. */
    private static final class Telling {

        private final UUID item;
        private final SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        private @Nullable AssetKind kind;
        private @Nullable String number;
        private boolean retired;

        Telling(UUID item) {
            this.item = item;
        }

        void and(ResultSet row) throws SQLException {
            if (row.getString("kind") != null) {
                kind = AssetKind.valueOf(row.getString("kind"));
            }
            if (row.getString("management_number") != null) {
                number = row.getString("management_number");
            }
            for (var removed : (String[]) row.getArray("removed").getArray()) {
                attributes.remove(removed);
            }
            attributes.putAll(
                    EventCodec.mapper().readValue(row.getString("attributes"), ATTRIBUTES));
            retired |= row.getBoolean("retired");
        }

        Optional<RecordedAsset> told() {
            return kind == null || number == null || retired
                    ? Optional.empty()
                    : Optional.of(
                            new RecordedAsset(
                                    item,
                                    kind,
                                    number,
                                    Collections.unmodifiableSortedMap(attributes)));
        }
    }
}
