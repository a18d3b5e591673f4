package jp.daicho.command.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.command.workreport.WorkReportFacts;
import jp.daicho.command.workreport.WorkReportFacts.Stage;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReclassified;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.meeting.MeetingScheduled;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Failures as meetings must know them, beside the work reports that their own feature keeps. */
@Component
class PresentableTables implements FactsKeeper, PresentableFacts {

    private final JdbcClient jdbc;
    private final WorkReportFacts reports;

    PresentableTables(JdbcClient jdbc, WorkReportFacts reports) {
        this.jdbc = jdbc;
        this.reports = reports;
    }

    @Override
    public List<String> tables() {
        return List.of("presentable_incident");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(IncidentReported.class, IncidentReclassified.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case IncidentReported e ->
                    jdbc.sql(
                                    """
                                    INSERT INTO command_facts.presentable_incident
                                        (incident_id, system_id, track, failure) VALUES (?, ?, ?, ?)\
                                    """)
                            .params(
                                    meta.aggregateId(),
                                    meta.system(),
                                    e.track().name(),
                                    e.kind() == IncidentKind.FAILURE)
                            .update();
            case IncidentReclassified e ->
                    jdbc.sql(
                                    "UPDATE command_facts.presentable_incident SET failure = ? WHERE incident_id = ?")
                            .params(e.to() == IncidentKind.FAILURE, meta.aggregateId())
                            .update();
            default -> {}
        }
    }

    @Override
    public boolean isReportFor(MeetingScheduled meeting, UUID workReport, UUID system) {
        var report = reports.report(workReport, system);
        return report != null
                && report.stage() != Stage.RETURNED
                && report.contractor().equals(meeting.contractor())
                && isOfTrack(meeting.track(), report.track());
    }

    @Override
    public boolean isFailureFor(MeetingScheduled meeting, UUID incident, UUID system) {
        return jdbc.sql(
                        """
                        SELECT track FROM command_facts.presentable_incident
                        WHERE incident_id = ? AND system_id = ? AND failure FOR SHARE\
                        """)
                .params(incident, system)
                .query((row, number) -> Track.valueOf(row.getString("track")))
                .optional()
                .filter(track -> isOfTrack(meeting.track(), track))
                .isPresent();
    }

    private static boolean isOfTrack(Track meeting, Track presented) {
        return meeting == presented || meeting == Track.COMBINED || presented == Track.COMBINED;
    }
}
