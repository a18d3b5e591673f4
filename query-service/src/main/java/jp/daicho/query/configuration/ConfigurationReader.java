package jp.daicho.query.configuration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one item, and the diagram of relations. */
@Component
class ConfigurationReader {

    private final JdbcClient jdbc;

    ConfigurationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ItemDetail> find(UUID system, UUID item, Instants instants) {
        return jdbc.sql(
                        ItemView.SELECT
                                + " WHERE v.system_id = :system AND v.item_id = :item AND "
                                + Instants.OF_ITEM)
                .param("system", system)
                .param("item", item)
                .params(instants.parameters())
                .query(ViewMapper.of(ItemView.class))
                .optional()
                .map(view ->
                        new ItemDetail(
                                view,
                                relations("r.source_item_id = :id", item, instants),
                                relations("r.target_item_id = :id", item, instants),
                                view.version()));
    }

    boolean exists(UUID system, UUID item) {
        return jdbc.sql(
                                "SELECT count(*) FROM read_model.configuration_item WHERE system_id = ? AND item_id = ?")
                        .params(system, item)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<RelationView> relations(String condition, UUID id, Instants instants) {
        return jdbc.sql(
                        RelationView.SELECT
                                + " WHERE "
                                + condition
                                + " AND "
                                + Instants.OF_RELATION
                                + " ORDER BY r.kind, r.relation_id")
                .param("id", id)
                .params(instants.parameters())
                .query(ViewMapper.of(RelationView.class))
                .list();
    }

    /**
     * The diagram of a system, or of what is within some steps of an item, whichever way its
     * relations go.
     */
    ConfigurationGraph graph(UUID system, @Nullable UUID root, int depth, Instants instants) {
        var all = relations("r.system_id = :id", system, instants);
        var relations = root == null ? all : within(all, root, depth);
        var ids = new LinkedHashSet<UUID>();
        relations.forEach(r -> {
            ids.add(r.sourceItemId());
            ids.add(r.targetItemId());
        });
        if (root != null) {
            ids.add(root);
        }
        return new ConfigurationGraph(nodes(system, ids, instants), relations);
    }

    private static List<RelationView> within(List<RelationView> all, UUID root, int depth) {
        var reached = new HashSet<UUID>(Set.of(root));
        var edge = new ArrayDeque<UUID>(List.of(root));
        var found = new LinkedHashSet<RelationView>();
        for (int step = 0; step < depth && !edge.isEmpty(); step++) {
            var next = new ArrayDeque<UUID>();
            for (var relation : all) {
                var source = relation.sourceItemId();
                var target = relation.targetItemId();
                if (edge.contains(source) || edge.contains(target)) {
                    found.add(relation);
                    List.of(source, target).stream().filter(reached::add).forEach(next::add);
                }
            }
            edge = next;
        }
        return new ArrayList<>(found);
    }

    private List<ConfigurationGraph.Node> nodes(UUID system, Set<UUID> ids, Instants instants) {
        return jdbc.sql(
                        """
                        SELECT v.item_id, v.kind, v.management_number, v.attributes->>'NAME' AS name
                        FROM read_model.configuration_item_version v
                        WHERE v.system_id = :system AND v.item_id = ANY(:ids) AND \
                        """
                                + Instants.OF_ITEM
                                + " ORDER BY v.management_number, v.item_id")
                .param("system", system)
                .param("ids", ids.toArray(UUID[]::new))
                .params(instants.parameters())
                .query(ViewMapper.of(ConfigurationGraph.Node.class))
                .list();
    }
}
