package jp.daicho.query.workreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.workreport.WorkReportConfirmed;
import jp.daicho.contract.workreport.WorkReportResubmitted;
import jp.daicho.contract.workreport.WorkReportReturned;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.ViewMapper;
import org.junit.jupiter.api.Test;

class WorkReportProjectionTest {

    private static final UUID FIRST = new UUID(1, 2);
    private static final UUID SECOND = new UUID(1, 3);

    private static WorkReportView read(ProjectionFixture fixture, UUID report) {
        return fixture.sql(WorkReportView.SELECT + " WHERE r.work_report_id = ?")
                .param(report)
                .query(ViewMapper.of(WorkReportView.class))
                .single();
    }

    @Test
    void IV_1_4_R2_IV_2_4_R2_a_superseded_report_stays_to_be_read_beside_the_one_that_stands() {
        try (var fixture = ProjectionFixture.of(new WorkReportProjection())) {
            fixture.given(
                    FIRST,
                    WorkReportEvents.SYSTEM,
                    WorkReportEvents.monthly(Track.MAINTENANCE, 6, null),
                    new WorkReportConfirmed(1, "照合した"));
            assertThat(read(fixture, FIRST).status()).isEqualTo(WorkReportStatus.CONFIRMED);
            fixture.given(
                    SECOND,
                    WorkReportEvents.SYSTEM,
                    WorkReportEvents.monthly(Track.MAINTENANCE, 6, FIRST));
            var before = read(fixture, FIRST);
            assertThat(before.status()).isEqualTo(WorkReportStatus.SUPERSEDED);
            assertThat(before.supersededBy()).isEqualTo(SECOND);
            assertThat(before.version()).isEqualTo(2);
            assertThat(read(fixture, SECOND).supersedes()).isEqualTo(FIRST);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void IV_1_4_R2_IV_2_4_R3_a_returned_report_says_what_was_wanting_until_it_is_confirmed() {
        try (var fixture = ProjectionFixture.of(new WorkReportProjection())) {
            fixture.given(
                    FIRST,
                    WorkReportEvents.SYSTEM,
                    WorkReportEvents.monthly(Track.OPERATION, 6, null),
                    new WorkReportReturned(1, List.of("ログ解析の結果がない")));
            assertThat(read(fixture, FIRST).status()).isEqualTo(WorkReportStatus.RETURNED);
            fixture.given(
                    FIRST,
                    WorkReportEvents.SYSTEM,
                    new WorkReportResubmitted(
                            2,
                            WorkReportEvents.report("修正"),
                            WorkReportEvents.FIGURES,
                            new UUID(3, 1)));
            var again = read(fixture, FIRST);
            assertThat(again.status()).isEqualTo(WorkReportStatus.SUBMITTED);
            assertThat(again.revision()).isEqualTo(2);
            assertThat(again.title()).isEqualTo("修正");
            assertThat(wanting(fixture)).isEqualTo("{ログ解析の結果がない}");
            fixture.given(FIRST, WorkReportEvents.SYSTEM, new WorkReportConfirmed(2, null));
            assertThat(wanting(fixture)).isEqualTo("{}");
            fixture.rebuildGivesTheSame();
        }
    }

    private static String wanting(ProjectionFixture fixture) {
        return fixture.sql(
                        "SELECT CAST(deficiencies AS text) FROM read_model.work_report WHERE work_report_id = ?")
                .param(FIRST)
                .query(String.class)
                .single();
    }
}
