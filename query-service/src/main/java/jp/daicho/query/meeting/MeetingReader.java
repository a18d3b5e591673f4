package jp.daicho.query.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.meeting.Minutes;
import jp.daicho.query.platform.ViewMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one meeting with everything. */
@Component
class MeetingReader {

    private record Minuted(
            int revision,
            String minutes,
            LocalDate submittedOn,
            boolean late,
            @Nullable LocalDate commentsDueOn,
            UUID submittedBy,
            List<String> comments,
            @Nullable UUID approvedBySection,
            @Nullable UUID approvedByContractor) {

        MeetingDetail.Revision view() {
            return new MeetingDetail.Revision(
                    revision,
                    EventCodec.mapper().readValue(minutes, Minutes.class),
                    submittedOn,
                    late,
                    commentsDueOn,
                    submittedBy,
                    comments,
                    approvedBySection,
                    approvedByContractor);
        }
    }

    private record Agenda(List<String> agenda) {}

    private record Report(UUID workReportId) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day on which it is asked, in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    Optional<MeetingDetail> find(UUID system, UUID meeting) {
        return jdbc.sql(
                        MeetingView.SELECT
                                + " WHERE m.system_id = :system AND m.meeting_id = :meeting")
                .param("today", today())
                .param("system", system)
                .param("meeting", meeting)
                .query(ViewMapper.of(MeetingView.class))
                .optional()
                .map(this::detail);
    }

    private MeetingDetail detail(MeetingView view) {
        var id = view.meetingId();
        return new MeetingDetail(
                view,
                rows("SELECT agenda FROM read_model.meeting", "meeting_id", id, Agenda.class)
                        .getFirst()
                        .agenda,
                rows(
                        "SELECT person, organisation FROM read_model.meeting_attendee",
                        "number",
                        id,
                        MeetingDetail.Participant.class),
                rows(
                                "SELECT work_report_id FROM read_model.presented_report",
                                "work_report_id",
                                id,
                                Report.class)
                        .stream()
                        .map(Report::workReportId)
                        .toList(),
                rows(
                        "SELECT incident_id, recurrence_prevention FROM read_model.presented_failure",
                        "incident_id",
                        id,
                        MeetingDetail.Failure.class),
                rows(
                                """
                                SELECT revision, CAST(minutes AS text) AS minutes, submitted_on, late, comments_due_on,
                                    submitted_by, comments, approved_by_section, approved_by_contractor
                                FROM read_model.meeting_minutes\
                                """,
                                "revision DESC",
                                id,
                                Minuted.class)
                        .stream()
                        .map(Minuted::view)
                        .toList(),
                view.version());
    }

    private <V extends Record> List<V> rows(
            String select, String order, UUID meeting, Class<V> type) {
        return jdbc.sql(select + " WHERE meeting_id = ? ORDER BY " + order)
                .param(meeting)
                .query(ViewMapper.of(type))
                .list();
    }
}
