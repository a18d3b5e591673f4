package jp.daicho.query.proof;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.TreeProofs;
import jp.daicho.contract.proof.bundle.BundleLine;
import jp.daicho.contract.proof.bundle.StoredEvent;
import jp.daicho.query.audit.Selections;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads events beside their leaves in parts, each by statements of its own: a file of hours holds
 * up nothing.
 */
@Component
class BundleReader {

    private static final int PART = 500;
    private static final String EVENTS =
            "SELECT e.* FROM event_store.domain_event e WHERE e.position > :after AND e.position <= :through";

    private final ProofReader reader;
    private final JdbcClient jdbc;

    BundleReader(ProofReader reader, @Qualifier("eventStore") DataSource eventStore) {
        this.reader = reader;
        this.jdbc = JdbcClient.create(eventStore);
    }

    /** Takes a part of the lines. */
    @FunctionalInterface
    interface Part {
        void take(List<? extends BundleLine> lines) throws IOException;
    }

    /** Leaves and events as they are, side by side: one may be missing. */
    void whole(Checkpoint checkpoint, long fromLeaf, Part part) throws IOException {
        long index = fromLeaf;
        long after = placeBefore(fromLeaf);
        while (after < checkpoint.position()) {
            long from = index;
            var leaves =
                    reader.read(tables ->
                            tables.leaves(from, Math.min(from + PART, checkpoint.size())));
            boolean last = leaves.isEmpty() || leaves.getLast().index() + 1 >= checkpoint.size();
            long through = last ? checkpoint.position() : leaves.getLast().position();
            part.take(sideBySide(leaves, events(after, through)));
            index = leaves.isEmpty() ? index : leaves.getLast().index() + 1;
            after = through;
        }
    }

    /** The place of the log behind which a leaf comes. */
    long placeBefore(long leaf) {
        if (leaf == 0) {
            return 0;
        }
        var leaves = reader.read(tables -> tables.leaves(leaf - 1, leaf));
        return leaves.isEmpty() ? 0 : leaves.getFirst().position();
    }

    private static List<BundleLine.Entry> sideBySide(
            List<SealedLeaf> leaves, List<StoredEvent> events) {
        var lines = new ArrayList<BundleLine.Entry>(leaves.size());
        int event = 0;
        for (var leaf : leaves) {
            while (event < events.size() && events.get(event).position() < leaf.position()) {
                lines.add(new BundleLine.Entry(null, events.get(event), List.of()));
                event++;
            }
            boolean there =
                    event < events.size() && events.get(event).position() == leaf.position();
            lines.add(
                    new BundleLine.Entry(leaf.line(), there ? events.get(event) : null, List.of()));
            event += there ? 1 : 0;
        }
        for (; event < events.size(); event++) {
            lines.add(new BundleLine.Entry(null, events.get(event), List.of()));
        }
        return lines;
    }

    /** Some events, each with its proof; one that was sealed and is gone is there as its leaf. */
    void selection(Selections.Selection selected, Checkpoint checkpoint, long fromLeaf, Part part)
            throws IOException {
        long after = placeBefore(fromLeaf);
        List<Long> places;
        do {
            places = selected.after(after, PART);
            part.take(proven(places, checkpoint));
            after = places.isEmpty() ? after : places.getLast();
        } while (places.size() == PART);
    }

    private List<BundleLine.Entry> proven(List<Long> places, Checkpoint checkpoint) {
        var events = events(places);
        return reader.read(tables -> {
            var proofs = new TreeProofs(new Tiles(tables));
            var lines = new ArrayList<BundleLine.Entry>(places.size());
            for (var place : places) {
                var event = events.get(place);
                var leaf = tables.leafAt(place);
                if (leaf != null && leaf.index() < checkpoint.size()) {
                    lines.add(
                            new BundleLine.Entry(
                                    leaf.line(),
                                    event,
                                    Tiles.orNothing(() ->
                                            proofs.inclusion(leaf.index(), checkpoint.size()))));
                } else if (event != null) {
                    lines.add(new BundleLine.Entry(null, event, List.of()));
                }
            }
            return lines;
        });
    }

    private Map<Long, StoredEvent> events(List<Long> places) {
        var found = new HashMap<Long, StoredEvent>();
        jdbc.sql("SELECT e.* FROM event_store.domain_event e WHERE e.position = ANY(:places)")
                .param("places", places.toArray(Long[]::new))
                .query((row, number) -> event(row))
                .list()
                .forEach(event -> found.put(event.position(), event));
        return found;
    }

    private List<StoredEvent> events(long after, long through) {
        return jdbc.sql(EVENTS + " ORDER BY e.position")
                .param("after", after)
                .param("through", through)
                .query((row, number) -> event(row))
                .list();
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("aggregate_id"),
                row.getString("aggregate_type"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant().toString(),
                row.getString("metadata"),
                row.getString("payload"));
    }
}
