package jp.daicho.query.meeting;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/** A month of a track: whether its work results were reported at a regular meeting. */
@Schema(
        description =
                "A month that is over, under contract or reported on, and whether its work results were reported")
public record WorkReportingView(
        @IdOf(Named.SYSTEM) UUID systemId,
        Track track,
        @Schema(description = "First day of the month, Asia/Tokyo") LocalDate month,
        ReportingStatus status,
        @Schema(description = "Contractors under contract for the track in the month")
                long contractors,
        @Schema(description = "Contractors whose monthly report stands or waits") long reported,
        @Schema(description = "Of these, those whose report was presented at a regular meeting")
                long presented,
        @Schema(description = "When the last of them was presented first, Asia/Tokyo")
                @Nullable LocalDate presentedOn) {

    /**
     * With {@code :today}, the day in Japan. Of each contractor: a report on both in one hand is
     * one on either, and of both in one hand there is a report on both or one on each; whoever
     * provides an external service does both (I-5-G3). Where there is a contract, what others
     * reported does not stand for its contractor's report; what a company reported that was merged
     * is of the one that goes on, as its contract is.
     */
    static final String SELECT =
            """
            SELECT w.system_id, w.track, w.month, w.status, w.contractors, w.reported, w.presented, w.presented_on FROM (
              SELECT x.*, CASE WHEN x.missing > 0 OR x.reported = 0 THEN 'MISSING'
                               WHEN x.presented < x.reported THEN 'SUBMITTED' ELSE 'REPORTED' END AS status
              FROM (
                SELECT o.system_id, o.track, o.month, count(*) FILTER (WHERE o.contracted) AS contractors,
                    count(*) FILTER (WHERE o.contracted AND NOT o.reported) AS missing,
                    count(*) FILTER (WHERE o.reported) AS reported,
                    count(*) FILTER (WHERE o.reported AND o.presented) AS presented,
                    max(o.presented_on) FILTER (WHERE o.reported) AS presented_on
                FROM (
                  SELECT e.system_id, e.track, e.month, e.contractor, e.contracted,
                      (e.track = 'OPERATION' OR coalesce(bool_or(r.track IN ('MAINTENANCE', 'COMBINED')), false))
                          AND (e.track = 'MAINTENANCE' OR coalesce(bool_or(r.track IN ('OPERATION', 'COMBINED')), false))
                          AS reported,
                      coalesce(bool_and(p.presented_on IS NOT NULL), false) AS presented, max(p.presented_on) AS presented_on
                  FROM (
                    SELECT n.system_id, n.track, n.month, n.contractor, bool_or(n.contracted) AS contracted FROM (
                      SELECT s.system_id, CASE c.track WHEN 'EXTERNAL_SERVICE' THEN 'COMBINED' ELSE c.track END AS track,
                          CAST(g.month AS date) AS month, c.contractor_id AS contractor, true AS contracted
                      FROM read_model.contract c CROSS JOIN unnest(c.systems) AS s (system_id)
                          CROSS JOIN generate_series(date_trunc('month', CAST(c.begins AS timestamp)),
                              least(CAST(c.ends AS timestamp), CAST(:today AS timestamp) - interval '1 month'),
                              interval '1 month') AS g (month)
                      WHERE c.track <> 'BUILD'
                      UNION ALL
                      SELECT r.system_id, r.track, CAST(date_trunc('month', CAST(r.first_day AS timestamp)) AS date),
                          r.hand, false
                      FROM (SELECT q.*, (
                            WITH RECURSIVE h (id) AS (SELECT q.contractor UNION SELECT o.merged_into
                                FROM h JOIN read_model.organisation o ON o.organisation_id = h.id
                                WHERE o.merged_into IS NOT NULL)
                            SELECT h.id FROM h LEFT JOIN read_model.organisation o ON o.organisation_id = h.id
                            WHERE o.merged_into IS NULL LIMIT 1) AS hand FROM read_model.work_report q) r WHERE r.kind = 'MONTHLY') n
                    GROUP BY n.system_id, n.track, n.month, n.contractor) e
                  LEFT JOIN (SELECT q.*, (
                            WITH RECURSIVE h (id) AS (SELECT q.contractor UNION SELECT o.merged_into
                                FROM h JOIN read_model.organisation o ON o.organisation_id = h.id
                                WHERE o.merged_into IS NOT NULL)
                            SELECT h.id FROM h LEFT JOIN read_model.organisation o ON o.organisation_id = h.id
                            WHERE o.merged_into IS NULL LIMIT 1) AS hand FROM read_model.work_report q) r ON r.system_id = e.system_id AND r.kind = 'MONTHLY'
                      AND r.hand = e.contractor AND r.status IN ('SUBMITTED', 'CONFIRMED')
                      AND r.first_day >= e.month AND r.first_day < e.month + interval '1 month'
                      AND (r.track = e.track OR r.track = 'COMBINED' OR e.track = 'COMBINED')
                  LEFT JOIN LATERAL (SELECT min(q.presented_on) AS presented_on FROM read_model.presented_report q
                      WHERE q.work_report_id = r.work_report_id AND q.regular) p ON true
                  GROUP BY e.system_id, e.track, e.month, e.contractor, e.contracted) o
                GROUP BY o.system_id, o.track, o.month) x) w\
            """;
}
