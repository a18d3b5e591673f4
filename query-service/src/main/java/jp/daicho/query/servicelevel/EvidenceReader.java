package jp.daicho.query.servicelevel;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.servicelevel.Exclusion;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.Outage;
import jp.daicho.contract.servicelevel.QuantileSketch;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known of the time of systems. */
@Component
class EvidenceReader {

    /**
     * Zones differ by a day at most, and a united outage is long enough for any minimum by then.
     */
    private static final Duration MARGIN = Duration.ofDays(3);

    private record Down(
            UUID systemId,
            UUID incidentId,
            String code,
            Instant beginsAt,
            @Nullable Instant endsAt,
            boolean excluded,
            @Nullable ResponsibleSide side,
            @Nullable UUID allowedBy) {}

    private final JdbcClient jdbc;

    EvidenceReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Evidence by system.
     *
     * @param firstDay first day that is looked at
     * @param end first day after
     * @param now ends what is still going on
     */
    Map<UUID, SystemEvidence> evidence(
            Scope scope, LocalDate firstDay, LocalDate end, Instant now) {
        return evidence(scope, firstDay, end, now, true);
    }

    /** The same, with no measurements. */
    Map<UUID, SystemEvidence> stops(Scope scope, LocalDate firstDay, LocalDate end, Instant now) {
        return evidence(scope, firstDay, end, now, false);
    }

    private Map<UUID, SystemEvidence> evidence(
            Scope scope, LocalDate firstDay, LocalDate end, Instant now, boolean measurements) {
        var from = firstDay.atStartOfDay(ZoneOffset.UTC).toInstant().minus(MARGIN);
        var until = end.atStartOfDay(ZoneOffset.UTC).toInstant().plus(MARGIN);
        var parts = new HashMap<UUID, Parts>();
        for (var down : outages(scope, from, until)) {
            var part = parts.computeIfAbsent(down.systemId, id -> new Parts());
            part.downNow |= down.endsAt == null;
            if (down.beginsAt.isBefore(until)) {
                part.add(down, now);
            }
        }
        plannedStops(scope, from, until, parts);
        if (measurements) {
            rollUps(scope, firstDay, end, parts);
            coverage(scope, from, until, parts);
        }
        var evidence = new HashMap<UUID, SystemEvidence>();
        parts.forEach((system, part) -> evidence.put(system, part.evidence()));
        return evidence;
    }

    /** Those of the days, and whatever has not ended: who is down now is so in any period. */
    private List<Down> outages(Scope scope, Instant from, Instant until) {
        return between(
                        scope,
                        """
                        SELECT o.*, s.code FROM read_model.service_outage o
                        JOIN (SELECT incident_id, code FROM read_model.outage_source) s USING (incident_id)
                        WHERE #scope AND (ends_at IS NULL OR begins_at < :until AND ends_at >= :from)\
                        """,
                        from,
                        until)
                .query((row, number) -> {
                    var ends = row.getObject("ends_at", OffsetDateTime.class);
                    var side = row.getString("responsible_side");
                    var allowedBy = row.getObject("side_allowed_by", UUID.class);
                    return new Down(
                            row.getObject("system_id", UUID.class),
                            row.getObject("incident_id", UUID.class),
                            row.getString("code"),
                            row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                            ends == null ? null : ends.toInstant(),
                            allowedBy != null && !ResponsibleSide.CONTRACTOR.name().equals(side),
                            side == null ? null : ResponsibleSide.valueOf(side),
                            allowedBy);
                })
                .list();
    }

    private void plannedStops(Scope scope, Instant from, Instant until, Map<UUID, Parts> parts) {
        between(
                        scope,
                        """
                        SELECT * FROM read_model.planned_outage
                        WHERE #scope AND in_time AND begins_at < :until AND ends_at > :from\
                        """,
                        from,
                        until)
                .query(row -> {
                    var sla = row.getObject("sla_id", UUID.class);
                    parts.computeIfAbsent(row.getObject("system_id", UUID.class), id -> new Parts())
                            .plannedStops
                            .computeIfAbsent(sla, id -> new ArrayList<>())
                            .add(
                                    new Exclusion(
                                            sla + "#" + row.getInt("number"),
                                            new Span(
                                                    row.getObject("begins_at", OffsetDateTime.class)
                                                            .toInstant(),
                                                    row.getObject("ends_at", OffsetDateTime.class)
                                                            .toInstant()),
                                            ExclusionReason.NOTIFIED_PLANNED_STOP,
                                            row.getString("reason"),
                                            row.getString("noted_by")));
                });
    }

    private void rollUps(Scope scope, LocalDate first, LocalDate end, Map<UUID, Parts> parts) {
        scope.sql(
                        jdbc,
                        """
                        SELECT system_id, item, day, sum(measured)::bigint AS measured, sum(good)::bigint AS good,
                            sum(total) AS total, min(lowest) AS lowest, max(highest) AS highest,
                            CASE WHEN bool_and(sketch IS NOT NULL) THEN array_agg(sketch) END AS sketches
                        FROM read_model.measurement_roll_up
                        WHERE #scope AND standing AND day >= :first AND day < :end
                        GROUP BY system_id, item, day\
                        """)
                .param("first", first)
                .param("end", end)
                .query(row -> {
                    parts.computeIfAbsent(row.getObject("system_id", UUID.class), id -> new Parts())
                            .rollUps
                            .computeIfAbsent(row.getString("item"), item -> new TreeMap<>())
                            .put(
                                    row.getObject("day", LocalDate.class),
                                    new RollUp(
                                            row.getLong("measured"),
                                            row.getLong("good"),
                                            row.getBigDecimal("total"),
                                            row.getBigDecimal("lowest"),
                                            row.getBigDecimal("highest"),
                                            sketch(row.getArray("sketches"))));
                });
    }

    private static @Nullable QuantileSketch sketch(@Nullable Array sketches) throws SQLException {
        return sketches == null
                ? null
                : Stream.of((String[]) sketches.getArray())
                        .map(QuantileSketch::parse)
                        .reduce(QuantileSketch::plus)
                        .orElse(null);
    }

    private void coverage(Scope scope, Instant from, Instant until, Map<UUID, Parts> parts) {
        between(
                        scope,
                        """
                        SELECT system_id, item, begins_at, ends_at FROM read_model.measurement_coverage
                        WHERE #scope AND standing AND begins_at < :until AND ends_at > :from\
                        """,
                        from,
                        until)
                .query(row -> {
                    parts.computeIfAbsent(row.getObject("system_id", UUID.class), id -> new Parts())
                            .covered
                            .computeIfAbsent(row.getString("item"), item -> new ArrayList<>())
                            .add(
                                    new Span(
                                            row.getObject("begins_at", OffsetDateTime.class)
                                                    .toInstant(),
                                            row.getObject("ends_at", OffsetDateTime.class)
                                                    .toInstant()));
                });
    }

    private JdbcClient.StatementSpec between(Scope scope, String sql, Instant from, Instant until) {
        return scope.sql(jdbc, sql)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC));
    }

    /** One system's evidence while it is put together. */
    private static final class Parts {

        private final List<Outage> outages = new ArrayList<>();
        private final List<Exclusion> notOfContractor = new ArrayList<>();
        private final Map<UUID, List<Exclusion>> plannedStops = new HashMap<>();
        private final Map<String, NavigableMap<LocalDate, RollUp>> rollUps = new HashMap<>();
        private final Map<String, List<Span>> covered = new HashMap<>();
        private boolean downNow;

        void add(Down down, Instant now) {
            outages.add(new Outage(down.code, down.beginsAt, down.endsAt));
            var end = down.endsAt == null ? now : down.endsAt;
            if (down.excluded && down.side != null && down.beginsAt.isBefore(end)) {
                notOfContractor.add(
                        new Exclusion(
                                down.code,
                                new Span(down.beginsAt, end),
                                ExclusionReason.OUTSIDE_RESPONSIBILITY,
                                down.side.label().ja(),
                                String.valueOf(down.allowedBy)));
            }
        }

        SystemEvidence evidence() {
            var time = new HashMap<String, Spans>();
            covered.forEach((item, spans) -> time.put(item, Spans.of(spans)));
            return new SystemEvidence(
                    outages, notOfContractor, plannedStops, rollUps, time, downNow);
        }
    }
}
