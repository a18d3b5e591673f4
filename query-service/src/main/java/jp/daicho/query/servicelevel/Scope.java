package jp.daicho.query.servicelevel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The systems that are looked at; all of them where there is no list. */
record Scope(@Nullable Collection<UUID> systems) {

    static Scope of(UUID system) {
        return new Scope(List.of(system));
    }

    /** What the caller may see of the municipality. */
    static Scope visibleTo(ReadCall call) {
        var viewer = call.viewer();
        return viewer.seesAllSystems()
                ? new Scope(null)
                : new Scope(viewer.systemsWith(call.allowed()));
    }

    /** A statement whose {@code system_id} is restricted where {@code #scope} stands. */
    JdbcClient.StatementSpec sql(JdbcClient jdbc, String sql) {
        if (systems == null) {
            return jdbc.sql(sql.replace("#scope", "TRUE"));
        }
        if (systems.isEmpty()) {
            return jdbc.sql(sql.replace("#scope", "FALSE"));
        }
        return jdbc.sql(sql.replace("#scope", "system_id IN (:systems)")).param("systems", systems);
    }
}
