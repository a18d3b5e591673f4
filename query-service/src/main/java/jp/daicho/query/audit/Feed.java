package jp.daicho.query.audit;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.EventCodec;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.LogPosition;
import jp.daicho.query.platform.EventLog;
import jp.daicho.query.platform.LoggedEvent;
import org.springframework.stereotype.Component;

/** The event log as a reader may see it, in strict order. */
@Component
class Feed {

    /**
     * So much of the log is looked through for one answer, however little of it the reader may see.
     */
    private static final int MOST_LOOKED_AT = 5000;

    private static final int BATCH = 500;

    private final EventLog log;
    private final EventCodec codec;

    Feed(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /**
     * What comes after a position.
     *
     * @param through everything up to here has been looked at: the next answer begins behind it
     */
    record Part(List<CloudEvent> events, long through) {}

    /**
     * The next events.
     *
     * @throws jp.daicho.contract.Rejection where the next event is one that this version does not
     *     know: it is not skipped
     */
    Part after(long position, int limit, EventRights rights) {
        var found = new ArrayList<CloudEvent>();
        long through = position;
        for (int looked = 0; looked < MOST_LOOKED_AT && through < log.settled(); ) {
            var batch = log.read(through, BATCH);
            looked += batch.events().size();
            for (var event : batch.events()) {
                if (!codec.knows(event.type())) {
                    return new Part(found, beforeUnknown(position, event));
                }
                if (rights.sees(event.meta())) {
                    found.add(CloudEvent.of(event, position(event.position()), codec));
                    if (found.size() == limit) {
                        return new Part(found, event.position());
                    }
                }
            }
            through = batch.through();
        }
        return new Part(found, through);
    }

    private static long beforeUnknown(long position, LoggedEvent unknown) {
        if (unknown.position() == position + 1) {
            throw GeneralProblem.READ_MODEL_BEHIND.because(unknown.position(), position);
        }
        return unknown.position() - 1;
    }

    LogPosition settled() {
        return position(log.settled());
    }

    LogPosition position(long place) {
        return LogPosition.of(place, log.incarnation());
    }

    /** Refuses a position that the log has not reached, or that is of another life of the store. */
    void requireReached(LogPosition position) {
        position.requireLife(log.incarnation());
        if (position.place() > log.settled() && position.place() > log.head()) {
            throw GeneralProblem.POSITION_UNKNOWN.because(position);
        }
    }
}
