package jp.daicho.query.proof;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.daicho.contract.proof.Checkpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends checkpoints to one destination, in their order, until they are taken. It begins with the
 * newest one, and goes on where it, or another instance, has left off. Used by one thread.
 */
final class CheckpointSender {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSender.class);

    /** So many in one delivery, where many have piled up. */
    static final int MOST = 100;

    private final CheckpointKeeper keeper;
    private final SendingPlaces places;
    private final ProofReader reader;
    private final SendingSettings settings;
    private final Clock clock;
    private volatile @Nullable SendingPlace seen;

    CheckpointSender(
            CheckpointKeeper keeper,
            SendingPlaces places,
            ProofReader reader,
            SendingSettings settings,
            Clock clock) {
        this.keeper = keeper;
        this.places = places;
        this.reader = reader;
        this.settings = settings;
        this.clock = clock;
    }

    String name() {
        return keeper.name();
    }

    /** Where it was at the last look; {@code null} before the first. */
    @Nullable SendingPlace seen() {
        return seen;
    }

    /**
     * Sends what is due, or the first part of it.
     *
     * @return whether there may be more
     */
    boolean sendDue() {
        var now = clock.instant();
        var place = places.of(keeper.name(), now);
        seen = place;
        var newest = reader.read(ProofTables::latest);
        if (newest.isEmpty() || now.isBefore(place.nextAttemptAt())) {
            return false;
        }
        var checkpoint = newest.get().checkpoint();
        boolean sameLife = checkpoint.incarnation().equals(place.incarnation());
        // longer than an attempt can last
        var lease = settings.timeout().multipliedBy(6);
        if ((sameLife && checkpoint.size() == place.size()) || !places.claim(place, now, lease)) {
            return false;
        }
        try {
            return send(place, due(place, newest, sameLife));
        } catch (NotKept e) {
            fail(place, e);
            return false;
        } finally {
            seen = places.of(keeper.name(), now);
        }
    }

    private List<SealedCheckpoint> due(
            SendingPlace place, Optional<SealedCheckpoint> newest, boolean sameLife)
            throws NotKept {
        long size = newest.orElseThrow().checkpoint().size();
        if (sameLife && size < place.size()) {
            throw new NotKept(
                    "the log has a checkpoint of "
                            + size
                            + " events at most, but one of "
                            + place.size()
                            + " was sent before: its end was cut off, or an old backup was restored");
        }
        if (!sameLife || !keeper.every().isZero()) {
            return newest.stream().toList();
        }
        return reader.read(tables -> tables.above(place.size(), MOST));
    }

    private boolean send(SendingPlace place, List<SealedCheckpoint> due) throws NotKept {
        keeper.keep(due);
        var last = due.getLast().checkpoint();
        var now = clock.instant();
        places.sent(place, last, now, now.plus(keeper.every()));
        say(place, last);
        return due.size() == MOST;
    }

    private void say(SendingPlace before, Checkpoint last) {
        if (before.failures() > 0) {
            LOG.info(
                    "Checkpoints are taken by {} again, after {} failures: sent up to {} events",
                    keeper.place(),
                    before.failures(),
                    last.size());
        } else if (!last.incarnation().equals(before.incarnation())) {
            LOG.info(
                    "The first checkpoint of this life of the log, of {} events, was taken by {}",
                    last.size(),
                    keeper.place());
        }
    }

    private void fail(SendingPlace place, NotKept why) {
        var pause = settings.pauseAfter(place.failures() + 1);
        LOG.warn(
                "No checkpoint was taken by {} (failure {}, the next attempt in {}): {}",
                keeper.place(),
                place.failures() + 1,
                pause,
                why.getMessage());
        places.failed(place, String.valueOf(why.getMessage()), clock.instant().plus(pause));
    }
}
