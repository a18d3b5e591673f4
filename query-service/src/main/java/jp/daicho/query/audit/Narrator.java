package jp.daicho.query.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Named;
import jp.daicho.contract.Text;
import jp.daicho.contract.sentence.Sentences;
import jp.daicho.query.platform.NameBook;
import jp.daicho.query.platform.ViewMapper;
import jp.daicho.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Says events as sentences. Names of persons are joined here, when somebody reads; what a thing is
 * called is said to those who may see the event that said so.
 */
@Component
class Narrator {

    /** The read models that names come from. */
    static final String[] READS = {AuditProjection.NAME, "directory", "systems"};

    private static final Text NOT_SHOWN = new Text("（非開示）", "(not shown)");

    private final JdbcClient jdbc;
    private final NameBook names;
    private final EventCodec codec;
    private final Sentences sentences = new Sentences();

    Narrator(JdbcClient jdbc, NameBook names, EventCodec codec) {
        this.jdbc = jdbc;
        this.names = names;
        this.codec = codec;
    }

    /** The events in the same order, each with its sentence. */
    List<AuditEventView> tell(List<AuditRow> rows, Viewer viewer, @Nullable UUID system) {
        var payloads = rows.stream().map(r -> EventCodec.mapper().readTree(r.payload())).toList();
        var known = new KnownNames();
        var ids = new HashSet<UUID>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            ids.add(row.organisation());
            ids.add(row.aggregateId());
            ids.addAll(row.systems());
            ids.addAll(sentences.ids(row.type(), payloads.get(i)));
        }
        known.learn(ids, rows.stream().map(AuditRow::actor).toList(), viewer, system);
        var rights = EventRights.of(viewer);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> view(rows.get(i), payloads.get(i), known, rights))
                .toList();
    }

    private AuditEventView view(
            AuditRow row, JsonNode payload, KnownNames known, EventRights rights) {
        var sentence = sentences.sentence(row.type(), payload, new EventWording(row, known.texts));
        return AuditEventView.of(
                row, payload, labelOf(row.type()), sentence, ChangedFields.of(row, rights));
    }

    private Text labelOf(String type) {
        var known = codec.typeNamed(type);
        return new Text(known.ja(), known.en());
    }

    /** What things are called, as far as the reader may know; nothing for those without a name. */
    Map<UUID, Text> namesOf(Set<UUID> ids, Viewer viewer, @Nullable UUID system) {
        return namesOf(ids, List.of(), viewer, system);
    }

    /** The same, where some are known to be persons: a pseudonym for each that has no name. */
    Map<UUID, Text> namesOf(
            Set<UUID> ids, Collection<UUID> persons, Viewer viewer, @Nullable UUID system) {
        var known = new KnownNames();
        known.learn(ids, persons, viewer, system);
        return known.texts;
    }

    private final class KnownNames {

        private final Map<UUID, Text> texts = new HashMap<>();

        void learn(Set<UUID> ids, Collection<UUID> actors, Viewer viewer, @Nullable UUID system) {
            if (ids.isEmpty()) {
                return;
            }
            var rights = EventRights.of(viewer);
            jdbc.sql("SELECT * FROM read_model.audit_name WHERE id = ANY(:ids)")
                    .param("ids", ids.toArray(UUID[]::new))
                    .query(ViewMapper.of(AuditName.class))
                    .list()
                    .forEach(n -> texts.put(n.id(), shown(n, rights)));
            var persons =
                    new HashSet<>(
                            jdbc.sql(
                                            "SELECT person_id FROM read_model.person WHERE person_id = ANY(:ids)")
                                    .param("ids", ids.toArray(UUID[]::new))
                                    .query(UUID.class)
                                    .list());
            persons.addAll(actors);
            put(names.names(Named.PERSON, persons, viewer, system));
            put(names.names(Named.ORGANISATION, ids, viewer, system));
        }

        /** What has no name is called by its id, which says nothing. */
        private void put(Map<UUID, String> found) {
            found.forEach((id, name) -> {
                if (!name.equals(id.toString())) {
                    texts.put(id, new Text(name, name));
                }
            });
        }

        private Text shown(AuditName name, EventRights rights) {
            if (rights.sees(name.eventType(), name.systems())) {
                return new Text(name.ja(), name.en());
            }
            return name.aggregateType().isEmpty()
                    ? NOT_SHOWN
                    : AggregateTypes.named(name.aggregateType()).label();
        }
    }
}
