package jp.daicho.query.incident;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fetches what statistics are made of. */
@Component
class StatisticsReader {

    private static final String SELECT =
            """
            SELECT i.system_id, i.kind, i.status, i.priority, i.reported_at, i.outage_from, i.restored_at,
                i.resolved_at, i.cause_category, i.resolution_code, i.reopenings
            FROM read_model.incident i
            WHERE (CAST(:from AS timestamptz) IS NULL OR i.reported_at >= :from)
              AND (CAST(:to AS timestamptz) IS NULL OR i.reported_at < :to)
            """;

    private final JdbcClient jdbc;

    StatisticsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CountedIncident> ofSystems(
            Collection<UUID> systems, @Nullable Instant from, @Nullable Instant to) {
        return systems.isEmpty()
                ? List.of()
                : period(jdbc.sql(SELECT + " AND i.system_id IN (:systems)"), from, to)
                        .param("systems", systems)
                        .query(ViewMapper.of(CountedIncident.class))
                        .list();
    }

    List<CountedIncident> ofAll(@Nullable Instant from, @Nullable Instant to) {
        return period(jdbc.sql(SELECT), from, to)
                .query(ViewMapper.of(CountedIncident.class))
                .list();
    }

    private static JdbcClient.StatementSpec period(
            JdbcClient.StatementSpec statement, @Nullable Instant from, @Nullable Instant to) {
        return statement
                .param("from", from == null ? null : from.atOffset(ZoneOffset.UTC))
                .param("to", to == null ? null : to.atOffset(ZoneOffset.UTC));
    }
}
