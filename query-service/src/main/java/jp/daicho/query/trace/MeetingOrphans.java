package jp.daicho.query.trace;

/** How is found what regular meetings have not dealt with. */
final class MeetingOrphans {

    static final String FAILURES =
            """
            SELECT i.system_id, i.incident_id AS aggregate_id, i.reported_at AS since, i.code AS detail
            FROM read_model.incident i
            WHERE i.kind = 'FAILURE' AND i.failure_report = 'ACCEPTED' AND NOT EXISTS (
                SELECT 1 FROM read_model.presented_failure p WHERE p.incident_id = i.incident_id AND p.regular)\
            """;

    static final String WORK_REPORTS =
            """
            SELECT r.system_id, r.work_report_id AS aggregate_id, r.submitted_at AS since, r.title AS detail
            FROM read_model.work_report r
            WHERE r.kind = 'MONTHLY' AND r.status IN ('SUBMITTED', 'CONFIRMED') AND NOT EXISTS (
                SELECT 1 FROM read_model.presented_report p WHERE p.work_report_id = r.work_report_id AND p.regular)\
            """;

    /** Until the minutes are submitted they are due themselves; then comments on them are. */
    static final String MINUTES =
            """
            SELECT m.system_id, m.meeting_id AS aggregate_id,
                   CAST(coalesce(m.comments_due_on, m.minutes_due_on) + 1 AS timestamp) AT TIME ZONE 'Asia/Tokyo' AS since,
                   CAST(coalesce(m.comments_due_on, m.minutes_due_on) AS text) AS detail
            FROM read_model.meeting m
            WHERE m.kind = 'REGULAR_MEETING' AND m.minutes IN ('AWAITED', 'SUBMITTED')
              AND coalesce(m.comments_due_on, m.minutes_due_on) < :today\
            """;

    private MeetingOrphans() {}
}
