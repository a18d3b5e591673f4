package jp.daicho.command.servicelevel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When services were down, from their incidents, as the read model of outages has it. */
@Component
class OutageTables implements FactsKeeper {

    /**
     * A time in which a service was down.
     *
     * @param code of the incident
     * @param sideSaidBy person of the City who said on whose side the cause lies: what a contractor
     *     says of itself excludes nothing
     */
    record Down(
            String code,
            Instant beginsAt,
            @Nullable Instant endsAt,
            @Nullable ResponsibleSide side,
            @Nullable UUID sideSaidBy) {}

    private final JdbcClient jdbc;

    OutageTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("outage_source", "service_outage");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                IncidentReported.class,
                IncidentReopened.class,
                ServiceRestored.class,
                OutageCorrected.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case IncidentReported reported -> {
                source(reported, meta);
                if (reported.outageFrom() != null) {
                    begin(reported.outageFrom(), meta);
                }
            }
            case IncidentReopened reopened -> {
                if (reopened.outageFrom() != null) {
                    begin(reopened.outageFrom(), meta);
                }
            }
            case ServiceRestored restored -> {
                if (restored.outageFrom() != null) {
                    tell(
                            restored.outageFrom(),
                            restored.restoredAt(),
                            restored.responsibleSide(),
                            meta);
                }
            }
            case OutageCorrected corrected ->
                    tell(
                            corrected.outageFrom(),
                            corrected.restoredAt(),
                            corrected.responsibleSide(),
                            meta);
            default -> {}
        }
    }

    private void source(IncidentReported reported, EventMeta meta) {
        var side = reported.responsibleSide();
        jdbc.sql(
                        """
                        INSERT INTO command_facts.outage_source
                            (incident_id, system_id, code, outages, responsible_side, side_said_by)
                        VALUES (?, ?, ?, 0, ?, ?)\
                        """)
                .params(
                        Arrays.asList(
                                meta.aggregateId(),
                                meta.system(),
                                reported.code(),
                                side == null ? null : side.name(),
                                side == null ? null : saidByCity(meta)))
                .update();
    }

    private void begin(Instant from, EventMeta meta) {
        jdbc.sql(
                        "UPDATE command_facts.outage_source SET outages = outages + 1 WHERE incident_id = ?")
                .param(meta.aggregateId())
                .update();
        put(from, null, meta);
    }

    /** The latest outage as it is known now; another side needs somebody of the City again. */
    private void tell(
            Instant from, @Nullable Instant until, @Nullable ResponsibleSide side, EventMeta meta) {
        var name = side == null ? null : side.name();
        jdbc.sql(
                        """
                        UPDATE command_facts.outage_source SET outages = greatest(outages, 1),
                            side_said_by = CASE WHEN :side::text IS NULL THEN NULL
                                WHEN :by::uuid IS NULL AND responsible_side = :side THEN side_said_by
                                ELSE :by::uuid END,
                            responsible_side = :side
                        WHERE incident_id = :incident\
                        """)
                .param("side", name)
                .param("by", saidByCity(meta))
                .param("incident", meta.aggregateId())
                .update();
        put(from, until, meta);
    }

    private void put(Instant from, @Nullable Instant until, EventMeta meta) {
        jdbc.sql(
                        """
                        INSERT INTO command_facts.service_outage AS o (incident_id, number, system_id, code,
                            begins_at, ends_at, responsible_side, side_said_by)
                        SELECT incident_id, outages, system_id, code, :from, :until::timestamptz,
                            responsible_side, side_said_by
                        FROM command_facts.outage_source WHERE incident_id = :incident
                        ON CONFLICT (incident_id, number) DO UPDATE SET begins_at = excluded.begins_at,
                            ends_at = excluded.ends_at, responsible_side = excluded.responsible_side,
                            side_said_by = excluded.side_said_by\
                        """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("incident", meta.aggregateId())
                .update();
    }

    private static @Nullable UUID saidByCity(EventMeta meta) {
        return meta.actor().role().isContractor() ? null : meta.actor().person();
    }

    /** The outages of a system that touch a time. */
    List<Down> of(UUID system, Instant from, Instant until) {
        return jdbc.sql(
                        """
                        SELECT * FROM command_facts.service_outage
                        WHERE system_id = ? AND begins_at < ? AND (ends_at IS NULL OR ends_at >= ?)
                        ORDER BY begins_at, incident_id, number\
                        """)
                .params(system, until.atOffset(ZoneOffset.UTC), from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> down(row))
                .list();
    }

    private static Down down(ResultSet row) throws SQLException {
        var ends = row.getObject("ends_at", OffsetDateTime.class);
        var side = row.getString("responsible_side");
        return new Down(
                row.getString("code"),
                row.getObject("begins_at", OffsetDateTime.class).toInstant(),
                ends == null ? null : ends.toInstant(),
                side == null ? null : ResponsibleSide.valueOf(side),
                row.getObject("side_said_by", UUID.class));
    }
}
