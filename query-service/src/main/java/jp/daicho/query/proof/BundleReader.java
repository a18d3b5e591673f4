package jp.daicho.query.proof;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.TreeProofs;
import jp.daicho.contract.proof.bundle.BundleLine;
import jp.daicho.contract.proof.bundle.StoredEvent;
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

    void entries(BundleFilter filter, Checkpoint checkpoint, long fromLeaf, Part part)
            throws IOException {
        if (filter.isEmpty()) {
            whole(checkpoint, fromLeaf, part);
        } else {
            selection(filter, checkpoint, fromLeaf, part);
        }
    }

    /** Leaves and events as they are, side by side: one may be missing. */
    private void whole(Checkpoint checkpoint, long fromLeaf, Part part) throws IOException {
        long index = fromLeaf;
        long after = fromLeaf == 0 ? 0 : positionOf(fromLeaf - 1);
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

    private long positionOf(long index) {
        var leaves = reader.read(tables -> tables.leaves(index, index + 1));
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

    private void selection(BundleFilter filter, Checkpoint checkpoint, long fromLeaf, Part part)
            throws IOException {
        long after = fromLeaf == 0 ? 0 : positionOf(fromLeaf - 1);
        List<StoredEvent> events;
        do {
            events = selected(filter, after, checkpoint.position());
            part.take(proven(events, checkpoint));
            after = events.isEmpty() ? after : events.getLast().position();
        } while (events.size() == PART);
    }

    private List<BundleLine.Entry> proven(List<StoredEvent> events, Checkpoint checkpoint) {
        return reader.read(tables -> {
            var proofs = new TreeProofs(new Tiles(tables));
            var lines = new ArrayList<BundleLine.Entry>(events.size());
            for (var event : events) {
                var leaf = tables.leafAt(event.position());
                lines.add(
                        leaf == null || leaf.index() >= checkpoint.size()
                                ? new BundleLine.Entry(null, event, List.of())
                                : new BundleLine.Entry(
                                        leaf.line(),
                                        event,
                                        proofs.inclusion(leaf.index(), checkpoint.size())));
            }
            return lines;
        });
    }

    private List<StoredEvent> events(long after, long through) {
        return jdbc.sql(EVENTS + " ORDER BY e.position")
                .param("after", after)
                .param("through", through)
                .query((row, number) -> event(row))
                .list();
    }

    private List<StoredEvent> selected(BundleFilter filter, long after, long through) {
        var sql = new StringBuilder(EVENTS);
        if (filter.system() != null) {
            // ids of systems are nobody else's
            sql.append(" AND e.metadata LIKE :system");
        }
        if (filter.recordedFrom() != null) {
            sql.append(" AND e.recorded_at >= :from");
        }
        if (filter.recordedTo() != null) {
            sql.append(" AND e.recorded_at < :to");
        }
        var statement =
                jdbc.sql(sql + " ORDER BY e.position LIMIT " + PART)
                        .param("after", after)
                        .param("through", through);
        if (filter.system() != null) {
            statement = statement.param("system", "%\"" + filter.system() + "\"%");
        }
        if (filter.recordedFrom() != null) {
            statement = statement.param("from", filter.recordedFrom().atOffset(ZoneOffset.UTC));
        }
        if (filter.recordedTo() != null) {
            statement = statement.param("to", filter.recordedTo().atOffset(ZoneOffset.UTC));
        }
        return statement.query((row, number) -> event(row)).list();
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
