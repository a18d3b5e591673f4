package jp.daicho.query.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Page;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads one incident with everything, and says what is due and what is missing as of now. */
@Component
class IncidentReader {

    /** A row of the timeline. */
    record Step(
            long version,
            String type,
            Instant occurredAt,
            Instant recordedAt,
            UUID person,
            UUID organisation,
            Role role,
            JsonNode event) {}

    private static final List<String> LIABILITY = List.of("IV-1.4-N1", "IV-2.4-N2");

    private final JdbcClient jdbc;
    private final EventCodec codec;
    private final Clock clock;

    IncidentReader(JdbcClient jdbc, EventCodec codec, Clock clock) {
        this.jdbc = jdbc;
        this.codec = codec;
        this.clock = clock;
    }

    Optional<IncidentDetail> find(UUID systemId, UUID incidentId) {
        var flat = ViewMapper.of(IncidentView.class);
        return jdbc.sql(
                        "SELECT "
                                + IncidentView.COLUMNS
                                + """
                                , to_jsonb(i.problems)::text AS problem_ids,
                                to_jsonb(i.affected_items)::text AS item_ids, i.steps::text AS step_texts
                                FROM read_model.incident i
                                WHERE i.system_id = ? AND i.incident_id = ?\
                                """)
                .params(systemId, incidentId)
                .query((row, n) ->
                        detail(
                                flat.mapRow(row, n),
                                ids(row.getString("problem_ids")),
                                ids(row.getString("item_ids")),
                                EventCodec.mapper()
                                        .readValue(
                                                row.getString("step_texts"), IncidentSteps.class)))
                .optional();
    }

    private IncidentDetail detail(
            IncidentView view, List<UUID> problems, List<UUID> items, IncidentSteps steps) {
        return new IncidentDetail(
                view,
                problems,
                items,
                steps,
                overdue(view, LocalDate.ofInstant(clock.instant(), Occasion.ZONE)),
                missing(view),
                view.version());
    }

    private static List<UUID> ids(String json) {
        return List.of(EventCodec.mapper().readValue(json, UUID[].class));
    }

    static List<IncidentDetail.Overdue> overdue(IncidentView view, LocalDate today) {
        var deadline = view.noticeDeadline();
        if (view.nonConformity() == NonConformityStatus.YES
                && view.notifiedOn() == null
                && deadline != null
                && today.isAfter(deadline)) {
            return List.of(
                    new IncidentDetail.Overdue(
                            new Text("契約不適合の通知", "Notice of the non-conformity"),
                            deadline,
                            LIABILITY));
        }
        return List.of();
    }

    static List<Text> missing(IncidentView view) {
        var missing = new ArrayList<Text>();
        if (view.kind() == IncidentKind.FAILURE && view.status() != IncidentStatus.CLOSED) {
            if (view.failureReport() != FailureReportStatus.ACCEPTED) {
                missing.add(new Text("受理された障害報告書", "An accepted failure report"));
            }
            if (view.workRecords() == 0) {
                missing.add(new Text("作業記録", "A work record"));
            }
            if (view.nonConformity() == NonConformityStatus.UNDETERMINED) {
                missing.add(new Text("契約不適合の判断", "A decision on non-conformity"));
            }
            if (view.nonConformity() == NonConformityStatus.YES && view.notifiedOn() == null) {
                missing.add(new Text("契約不適合の通知", "The notice of the non-conformity"));
            }
        }
        return missing;
    }

    void requireIncident(UUID systemId, UUID incidentId) {
        var there =
                jdbc.sql(
                                "SELECT count(*) FROM read_model.incident WHERE system_id = ? AND incident_id = ?")
                        .params(systemId, incidentId)
                        .query(Long.class)
                        .single();
        if (there == 0) {
            throw GeneralProblem.NOT_FOUND.because();
        }
    }

    Page<TimelineEntry> labelled(Page<Step> page) {
        return new Page<>(
                page.items().stream().map(this::entry).toList(), page.next(), page.position());
    }

    private TimelineEntry entry(Step step) {
        EventType type = codec.typeNamed(step.type());
        return new TimelineEntry(
                step.version(),
                step.type(),
                new Text(type.ja(), type.en()),
                step.occurredAt(),
                step.recordedAt(),
                step.person(),
                step.organisation(),
                step.role(),
                step.event());
    }
}
