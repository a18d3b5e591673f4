package jp.daicho.query.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import jp.daicho.contract.proof.CanonicalJson;
import jp.daicho.contract.proof.Checkpoint;
import jp.daicho.contract.proof.CompactRange;
import jp.daicho.query.platform.EventLog;
import jp.daicho.query.platform.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Seals the settled events: leaves, tiles and a signed checkpoint in one transaction. It goes on
 * from where the last checkpoint is; that nothing is sealed twice is up to the keys of the tables.
 * Used by one thread.
 */
final class Sealer {

    private static final int BATCH = 1000;
    private static final int MOST = 4000;

    private final EventLog log;
    private final DataSource database;
    private final ProofKeys keys;
    private final Clock clock;
    private @Nullable Sealed sealed;

    Sealer(EventLog log, DataSource database, ProofKeys keys, Clock clock) {
        this.log = log;
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * How far it is.
     *
     * @param life incarnation of the store
     * @param last {@code null} where nothing has been sealed yet
     */
    private record Sealed(
            CompactRange tree, long position, UUID life, @Nullable SealedCheckpoint last) {

        boolean isAt(Optional<SealedCheckpoint> checkpoint) {
            return checkpoint.equals(Optional.ofNullable(last));
        }
    }

    /**
     * Seals what is settled, or the first part of it.
     *
     * @return the new checkpoint; empty where there was nothing to be sealed, or another instance
     *     is sealing
     * @throws ProofBroken where the proof is not what a sealer of this installation left
     * @throws CanonicalJson.Unfit where an event cannot be sealed: no later one is sealed before it
     */
    Optional<SealedCheckpoint> seal() throws SQLException {
        var before = sealed;
        if (before != null && log.settled() == before.position) {
            return Optional.empty();
        }
        // the pool rolls back whatever was not committed
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!isAlone(connection)) {
                return Optional.empty();
            }
            var now = current(connection);
            if (now == null) {
                return Optional.empty();
            }
            sealed = now;
            var next = seal(connection, now);
            if (next.last == null || next.equals(now)) {
                return Optional.empty();
            }
            connection.commit();
            sealed = next;
            return Optional.of(next.last);
        } catch (ProofUnreadable e) {
            throw e.why();
        }
    }

    /** The position up to which everything is sealed, as far as this one knows. */
    long position() {
        var known = sealed;
        return known == null ? 0 : known.position;
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (var statement =
                        connection.prepareStatement(
                                "SELECT pg_try_advisory_xact_lock(hashtext('daicho.proof'), 0)");
                var row = statement.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * Where the tables are: what is remembered, unless somebody else has sealed since, or the store
     * lives another life.
     *
     * @return {@code null} where the log has not been read so far yet
     */
    private @Nullable Sealed current(Connection connection) throws SQLException {
        var tables = new ProofTables(connection);
        var latest = tables.latest();
        var known = sealed;
        if (known != null && known.isAt(latest) && known.life.equals(log.incarnation())) {
            return known;
        }
        return latest.isPresent() ? recall(tables, latest.get()) : begin(tables);
    }

    private Sealed begin(ProofTables tables) throws SQLException {
        if (tables.size() > 0) {
            throw new ProofBroken("Expected a checkpoint of what is sealed, but there is none");
        }
        return new Sealed(new CompactRange(), 0, log.incarnation(), null);
    }

    private @Nullable Sealed recall(ProofTables tables, SealedCheckpoint last) throws SQLException {
        var checkpoint = checked(last);
        long size = tables.size();
        if (size != checkpoint.size()) {
            throw new ProofBroken(
                    "Expected "
                            + checkpoint.size()
                            + " leaves, as the last checkpoint says, but there are "
                            + size);
        }
        var tree = CompactRange.of(size, new Tiles(tables));
        if (!tree.root().equals(checkpoint.root())) {
            throw new ProofBroken(
                    "Expected the leaves to have the root that was signed, but they have another");
        }
        if (log.settled() < checkpoint.position() && log.head() >= checkpoint.position()) {
            return null;
        }
        requireInLog(tables.leaves(size - 1, size).getFirst());
        return new Sealed(tree, checkpoint.position(), log.incarnation(), last);
    }

    private Checkpoint checked(SealedCheckpoint last) {
        try {
            var checkpoint = last.checkpoint();
            if (keys.recognise(last.signed(), checkpoint.time())) {
                return checkpoint;
            }
        } catch (IllegalArgumentException e) {
            throw new ProofBroken(
                    "Expected the last checkpoint to be one, but: " + e.getMessage(), e);
        }
        throw new ProofBroken(
                "Expected the last checkpoint to be signed by a key of this installation (daicho.proof.signing-keys, "
                        + "daicho.proof.earlier-keys), but it is not");
    }

    /** Otherwise one of the two was set back, and the proof would go on over a hole. */
    private void requireInLog(SealedLeaf last) {
        var events = log.read(last.position() - 1, 1).events();
        if (events.isEmpty()
                || events.getFirst().position() != last.position()
                || !events.getFirst().entry().leaf().equals(last.hash())) {
            throw new ProofBroken(
                    "Expected the log to have the event that was sealed last, at position "
                            + last.position()
                            + ", but it has not");
        }
    }

    private Sealed seal(Connection connection, Sealed before) throws SQLException {
        var tree = before.tree.copy();
        var rows = new SealedRows();
        long position = before.position;
        while (position < log.settled() && rows.count() < MOST) {
            var batch = log.read(position, BATCH);
            for (var event : batch.events()) {
                append(tree, event, rows);
            }
            position = batch.through();
        }
        if (rows.count() == 0) {
            return before;
        }
        var checkpoint =
                new Checkpoint(
                        keys.origin(),
                        tree.size(),
                        tree.root(),
                        position,
                        log.incarnation(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        var last = new SealedCheckpoint(keys.sign(checkpoint).toString());
        rows.write(connection, checkpoint, last);
        return new Sealed(tree, position, checkpoint.incarnation(), last);
    }

    private static void append(CompactRange tree, LoggedEvent event, SealedRows rows) {
        var entry = event.entry();
        var leaf = new SealedLeaf(tree.size(), event.position(), entry.leaf(), entry.payload());
        rows.add(leaf);
        tree.append(leaf.hash(), rows::complete);
    }
}
