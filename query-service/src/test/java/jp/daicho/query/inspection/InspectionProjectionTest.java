package jp.daicho.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.inspection.InspectionFailed;
import jp.daicho.contract.inspection.OfficersReplaced;
import jp.daicho.contract.inspection.ReworkOrdered;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.ViewMapper;
import org.junit.jupiter.api.Test;

class InspectionProjectionTest {

    private static InspectionView read(ProjectionFixture fixture) {
        return fixture.sql(InspectionView.SELECT)
                .query(ViewMapper.of(InspectionView.class))
                .single();
    }

    @Test
    void IV_1_6_S4_IV_2_5_S4_after_rework_the_inspection_begins_again_and_says_what_was_wanting() {
        try (var fixture = ProjectionFixture.of(new InspectionProjection())) {
            fixture.given(
                    InspectionEvents.INSPECTION,
                    InspectionEvents.SYSTEM,
                    InspectionEvents.OPENED,
                    InspectionEvents.NOTICE,
                    InspectionEvents.REPORTS,
                    InspectionEvents.ATTENDED,
                    InspectionEvents.found(true),
                    InspectionEvents.found(false),
                    new InspectionFailed(List.of("予備品が不足")));
            var failed = read(fixture);
            assertThat(failed.status()).isEqualTo(InspectionStatus.FAILED);
            assertThat(failed.requirements()).isEqualTo(2);
            assertThat(failed.unmet()).isEqualTo(1);
            fixture.given(
                    InspectionEvents.INSPECTION,
                    InspectionEvents.SYSTEM,
                    new ReworkOrdered("補充する", LocalDate.of(2026, 10, 30)));
            var again = read(fixture);
            assertThat(again.status()).isEqualTo(InspectionStatus.OPEN);
            assertThat(again.round()).isEqualTo(2);
            assertThat(again.requirements()).isZero();
            assertThat(again.workReport()).isNull();
            assertThat(again.completionNotice()).isNull();
            assertThat(again.reworkDueOn()).isEqualTo(LocalDate.of(2026, 10, 30));
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void
            IV_1_6_N1_IV_2_5_N1_what_was_found_goes_with_its_inspector_and_the_attendance_with_its_supervisor() {
        try (var fixture = ProjectionFixture.of(new InspectionProjection())) {
            var next = new UUID(3, 3);
            fixture.given(
                    InspectionEvents.INSPECTION,
                    InspectionEvents.SYSTEM,
                    InspectionEvents.OPENED,
                    InspectionEvents.NOTICE,
                    InspectionEvents.REPORTS,
                    InspectionEvents.ATTENDED,
                    InspectionEvents.found(true),
                    new OfficersReplaced(InspectionEvents.OPENED.inspector(), next, "監督員の異動"));
            var supervised = read(fixture);
            assertThat(supervised.supervisor()).isEqualTo(next);
            assertThat(supervised.attendedAt()).isNull();
            assertThat(supervised.requirements()).isEqualTo(2);
            fixture.given(
                    InspectionEvents.INSPECTION,
                    InspectionEvents.SYSTEM,
                    new OfficersReplaced(new UUID(3, 4), next, "検査員の異動"));
            var inspected = read(fixture);
            assertThat(inspected.inspector()).isEqualTo(new UUID(3, 4));
            assertThat(inspected.requirements()).isZero();
            assertThat(inspected.workReport()).isEqualTo("作業報告書");
            assertThat(inspected.completionNotice()).isEqualTo("第12号");
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void IV_1_6_S5_IV_2_5_S5_what_was_paid_stands_beside_what_was_claimed_and_verified() {
        try (var fixture = ProjectionFixture.of(new InspectionProjection())) {
            fixture.given(
                    InspectionEvents.INSPECTION,
                    InspectionEvents.SYSTEM,
                    InspectionEvents.OPENED,
                    InspectionEvents.NOTICE,
                    InspectionEvents.REPORTS,
                    InspectionEvents.ATTENDED,
                    InspectionEvents.found(true),
                    InspectionEvents.PASSED,
                    InspectionEvents.CLAIM,
                    InspectionEvents.VERIFIED,
                    InspectionEvents.PAID);
            var paid = read(fixture);
            assertThat(paid.status()).isEqualTo(InspectionStatus.PAID);
            assertThat(paid.claimed()).isEqualByComparingTo(InspectionEvents.AMOUNT);
            assertThat(paid.verified()).isEqualByComparingTo(InspectionEvents.AMOUNT);
            assertThat(paid.paid()).isEqualByComparingTo(InspectionEvents.AMOUNT);
            assertThat(paid.paidOn()).isEqualTo(LocalDate.of(2026, 11, 10));
            assertThat(paid.passedOn()).isEqualTo(LocalDate.of(2026, 10, 14));
            assertThat(paid.version()).isEqualTo(9);
            fixture.rebuildGivesTheSame();
        }
    }
}
