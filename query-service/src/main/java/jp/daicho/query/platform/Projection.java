package jp.daicho.query.platform;

import java.util.List;

/**
 * One read model: its tables and, as ordinary Axon {@code @EventHandler} methods, how events change
 * their rows. A handler takes the event (or a sealed interface of events), and where it wants them
 * {@link jp.daicho.contract.EventMeta} and {@link Rows}, in any order after the event. It reads and
 * writes rows only through {@link Rows}, and nothing else: no clock, no SQL, no other read model.
 * So the same events give the same rows, live or in a rebuild, whatever the batching.
 *
 * <p>Every bean of this type is run: each event once, in the order of the log, rows and position in
 * one transaction. A handler that throws stops its projection at that event.
 */
public interface Projection {

    /**
     * Lower-case, unique, such as {@code incidents}: what {@link Reads} names, and part of its
     * schemas' names.
     */
    String name();

    /**
     * One record per table, each with {@link Table}; table names are unique over all projections.
     */
    List<Class<? extends Record>> tables();

    /**
     * To be raised when handlers change what they write: the read model is then rebuilt at the next
     * start.
     */
    default int version() {
        return 1;
    }
}
