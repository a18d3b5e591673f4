package jp.daicho.query.platform;

import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The generation that the views show. */
final class LiveGeneration {

    /** Something that is done while nobody else writes into the live generation or replaces it. */
    interface Work {
        boolean on(@Nullable Generation live) throws SQLException;
    }

    /** Held while events go into the live generation, and while the next one takes its place. */
    private final ReentrantLock applying = new ReentrantLock();

    private volatile @Nullable Generation live;

    @Nullable Generation get() {
        return live;
    }

    void set(@Nullable Generation generation) {
        live = generation;
    }

    /** What the work says, with the generation that is live when it begins. */
    boolean exclusively(Work work) throws SQLException {
        applying.lock();
        try {
            return work.on(live);
        } finally {
            applying.unlock();
        }
    }
}
