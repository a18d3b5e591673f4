package jp.daicho.command.platform;

import java.util.UUID;
import jp.daicho.http.LogPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which life of the store this service writes in. It is asked once: a new one begins while both
 * services are stopped.
 */
final class StoreLife {

    private final JdbcClient jdbc;
    private volatile @Nullable UUID incarnation;

    StoreLife(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LogPosition position(long place) {
        var known = incarnation;
        if (known == null) {
            // the same one that the readers of the log take
            known =
                    jdbc.sql(
                                    "SELECT id FROM event_store.incarnation ORDER BY started_at DESC, id LIMIT 1")
                            .query(UUID.class)
                            .single();
            incarnation = known;
        }
        return LogPosition.of(place, known);
    }
}
