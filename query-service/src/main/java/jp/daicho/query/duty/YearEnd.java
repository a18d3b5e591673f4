package jp.daicho.query.duty;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.Track;

/**
 * What is owed at the end of every fiscal year, of each track: also where nobody has begun it, so
 * it is known by system, track and year.
 */
final class YearEnd {

    private static final DutyKind[] REPORTS = {
        DutyKind.CURRENT_STATE_VERIFICATION,
        DutyKind.WORK_IMPROVEMENT_REVIEW,
        DutyKind.PLAN_REVISION_REVIEW
    };

    /** Duties that nobody has begun, with {@code :today}, as rows like those of {@code duty d}. */
    static final String NOT_BEGUN =
            """
            SELECT k.kind || ':' || s.system_id || ':' || t.track || ':' || y.year AS duty_id, k.kind, s.system_id,
                'InformationSystem' AS aggregate_type, s.system_id AS aggregate_id, t.track || '_CONTRACTOR' AS owed_by,
                CAST(NULL AS uuid) AS owed_by_organisation, 'OWNING_SECTION' AS owed_to, s.owning_section AS owed_to_organisation,
                make_date(y.year + 1, 3, 31) AS due_on, greatest(s.live_on, make_date(y.year, 4, 1)) AS opened_on,
                CAST(NULL AS date) AS done_on, false AS withdrawn, CAST(NULL AS text) AS ended_by,
                CAST(NULL AS uuid) AS ended_by_event, 'register.SystemWentLive' AS type, ARRAY[s.system_id] AS systems
            FROM read_model.system s
            CROSS JOIN (VALUES ('CURRENT_STATE_VERIFICATION'), ('WORK_IMPROVEMENT_REVIEW'), ('PLAN_REVISION_REVIEW')) k (kind)
            CROSS JOIN (VALUES ('MAINTENANCE'), ('OPERATION')) t (track)
            CROSS JOIN LATERAL generate_series(
                CAST(extract(year FROM s.live_on - INTERVAL '3 months') AS int),
                CAST(extract(year FROM CAST(:today AS date) - INTERVAL '3 months') AS int)) y (year)
            WHERE s.applicability <> 'NOT_APPLICABLE' AND s.live_on IS NOT NULL
                AND (s.retired_on IS NULL OR s.retired_on > make_date(y.year + 1, 3, 31))
                AND NOT EXISTS (SELECT 1 FROM read_model.duty b
                    WHERE b.duty_id = k.kind || ':' || s.system_id || ':' || t.track || ':' || y.year)\
            """;

    private YearEnd() {}

    static void begun(DutyKind kind, Track track, int fiscalYear, LocalDate dueOn, Duties duties) {
        duties.keep(g -> g.track(track).dueOn(dueOn));
        for (var one :
                track == Track.COMBINED
                        ? List.of(Track.MAINTENANCE, Track.OPERATION)
                        : List.of(track)) {
            duties.named(kind, duties.system() + ":" + one + ":" + fiscalYear)
                    .opens(Party.of(one), Party.SECTION, dueOn);
        }
    }

    static void reported(int number, Duties duties) {
        duties.open(REPORTS).forEach(Duties.One::done);
        duties.the(DutyKind.YEAR_END_CONFIRMATION, number)
                .opens(Party.SECTION, duties.contractor(), duties.ground().dueOn());
    }

    static void returned(int number, Duties duties) {
        duties.the(DutyKind.YEAR_END_CONFIRMATION, number).done();
        duties.all(REPORTS).forEach(Duties.One::owedAgain);
    }

    static void confirmed(int number, Duties duties) {
        duties.the(DutyKind.YEAR_END_CONFIRMATION, number).done();
    }
}
