package jp.daicho.query.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkRecordCorrected;
import jp.daicho.contract.work.WorkRecordRegistered;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.ViewMapper;
import org.junit.jupiter.api.Test;

class WorkRecordProjectionTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID WORK = UUID.fromString("019a0000-0000-7000-8000-0000000000c1");
    private static final Instant DONE = Instant.parse("2026-05-07T00:00:00Z");

    @Test
    void IV_1_4_G1_a_record_is_read_as_last_corrected() {
        try (var fixture = ProjectionFixture.of(new WorkRecordProjection())) {
            fixture.given(
                    WORK,
                    SYSTEM,
                    new WorkRecordRegistered(
                            "WRK-1",
                            Track.MAINTENANCE,
                            WorkNature.CONTRACT,
                            "再起動",
                            null,
                            DONE,
                            null,
                            "M-1"),
                    new WorkRecordCorrected(
                            Track.MAINTENANCE,
                            WorkNature.NON_CONFORMITY,
                            "再起動",
                            null,
                            DONE,
                            null,
                            "契約不適合であった"));
            var view =
                    fixture.sql(WorkRecordView.SELECT)
                            .query(ViewMapper.of(WorkRecordView.class))
                            .single();
            assertThat(view.nature()).isEqualTo(WorkNature.NON_CONFORMITY);
            assertThat(view.corrections()).isEqualTo(1);
            assertThat(view.version()).isEqualTo(2);
            fixture.rebuildGivesTheSame();
        }
    }
}
