package jp.daicho.query.platform;

import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import jp.daicho.contract.EventCodec;

/**
 * One read model, and all that it takes to build it and to keep it up to date.
 *
 * @param handledEvents how many events its handlers have taken since the start
 */
record ReadModel(
        ProjectionShape shape,
        StrictOrderReader log,
        Ownership ownership,
        DataSource dataSource,
        Positions positions,
        EventCodec codec,
        ReadModelState state,
        AtomicLong handledEvents) {

    String name() {
        return shape.name();
    }

    /** Whether this instance is the one that runs it. */
    boolean isOurs() {
        return ownership.holds(shape.name());
    }

    /**
     * Before anything is written.
     *
     * @throws LostOwnership where another instance runs it by now
     */
    void requireOwnership() {
        if (!isOurs()) {
            throw new LostOwnership(shape.name());
        }
    }
}
