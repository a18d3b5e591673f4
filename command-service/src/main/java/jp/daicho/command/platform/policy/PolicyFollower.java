package jp.daicho.command.platform.policy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.daicho.contract.EventCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** One policy on its way through the log. Used by one thread. */
final class PolicyFollower {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyFollower.class);
    private static final int AT_ONCE = 200;
    private static final long BETWEEN_NOTES_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Policy policy;
    private final List<String> types;
    private final SettledLog log;
    private final Progress progress;
    private final DeadLetters letters;
    private final Asking asking;
    private final TransactionTemplate transactions;
    private long noted;
    private long position;
    private long notedAt = System.nanoTime();

    PolicyFollower(
            Policy policy,
            SettledLog log,
            Progress progress,
            DeadLetters letters,
            Asking asking,
            TransactionTemplate transactions,
            EventCodec codec) {
        this.policy = policy;
        this.types = policy.events().stream().map(event -> codec.typeOf(event).name()).toList();
        this.log = log;
        this.progress = progress;
        this.letters = letters;
        this.asking = asking;
        this.transactions = transactions;
    }

    Policy policy() {
        return policy;
    }

    long position() {
        return position;
    }

    /** Takes the policy over from wherever it was left; a new one begins at the log's end. */
    void begin() {
        noted = progress.of(policy.name(), log.head());
        position = noted;
    }

    /** Serves what has happened up to a settled position. */
    void follow(long settled) {
        while (position < settled) {
            var events = log.read(position, settled, types, AT_ONCE);
            for (var event : events) {
                serve(event);
            }
            if (events.size() < AT_ONCE) {
                position = settled;
            }
        }
        if (noted < position && System.nanoTime() - notedAt > BETWEEN_NOTES_NANOS) {
            note(position);
        }
    }

    private void serve(StoredEvent event) {
        try {
            if (asking.serve(policy, event, () -> first(event))) {
                noted = event.position();
            }
        } catch (Behind e) {
            putAside(event, Failure.BEHIND);
        } catch (Progress.MovedByAnother e) {
            throw e;
        } catch (RuntimeException e) {
            if (Failure.isPassing(e)) {
                throw e;
            }
            var failure = Failure.of(e);
            LOG.warn(
                    "The policy {} did not get what it asked for after the event at {}: {}",
                    policy.name(),
                    event.position(),
                    failure,
                    e);
            putAside(event, failure);
        }
        position = event.position();
    }

    private void first(StoredEvent event) {
        letters.hold(policy.name(), event.aggregate());
        if (letters.areBefore(policy.name(), event)) {
            throw new Behind();
        }
        progress.move(policy.name(), noted, event.position());
    }

    private void putAside(StoredEvent event, Failure failure) {
        transactions.executeWithoutResult(status -> {
            letters.hold(policy.name(), event.aggregate());
            letters.put(policy.name(), event, failure);
            progress.move(policy.name(), noted, event.position());
        });
        noted = event.position();
    }

    private void note(long to) {
        progress.move(policy.name(), noted, to);
        noted = to;
        notedAt = System.nanoTime();
    }

    /** An earlier event of the same aggregate has to be served first. */
    private static final class Behind extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Behind() {
            super("An earlier event of the aggregate is a dead letter", null, false, false);
        }
    }
}
