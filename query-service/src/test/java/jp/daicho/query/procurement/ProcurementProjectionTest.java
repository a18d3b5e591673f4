package jp.daicho.query.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.StepSkipped;
import jp.daicho.contract.register.Solution;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.ViewMapper;
import org.junit.jupiter.api.Test;

class ProcurementProjectionTest {

    private static Map<String, CriterionStatus> criteria(ProjectionFixture fixture) {
        return fixture
                .sql(ProcurementCriterionView.SELECT)
                .query(ViewMapper.of(ProcurementCriterionView.class))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(
                                ProcurementCriterionView::criterion,
                                ProcurementCriterionView::status));
    }

    private static ProcurementView read(ProjectionFixture fixture) {
        return fixture.sql(ProcurementView.SELECT)
                .query(ViewMapper.of(ProcurementView.class))
                .single();
    }

    private static void given(ProjectionFixture fixture, DomainEvent... events) {
        fixture.given(ProcurementEvents.PROCUREMENT, ProcurementEvents.SYSTEM, events);
    }

    @Test
    void
            III_1_3_X1_III_1_3_X2_III_2_3_X1_an_approved_specification_meets_what_is_asked_of_a_package() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    ProcurementEvents.ESTIMATE,
                    ProcurementEvents.NO_BUDGET,
                    ProcurementEvents.drafted(1));
            assertThat(read(fixture).nextStep()).isEqualTo(ProcurementStep.SPECIFICATION);
            assertThat(criteria(fixture)).containsEntry("III-1.3-X1", CriterionStatus.OPEN);
            given(fixture, ProcurementEvents.approved(1, Solution.PACKAGE));
            assertThat(criteria(fixture))
                    .containsEntry("III-1.3-X1", CriterionStatus.MET)
                    .containsEntry("III-1.3-X2", CriterionStatus.MET)
                    .containsEntry("III-1.3-X3", CriterionStatus.NOT_APPLICABLE)
                    .containsEntry("III-2.3-X1", CriterionStatus.MET)
                    .containsEntry("III-1.6-X2", CriterionStatus.OPEN)
                    .hasSize(10);
            var view = read(fixture);
            assertThat(view.nextStep()).isEqualTo(ProcurementStep.EXECUTION);
            assertThat(view.openSteps()).isEqualTo(3);
            assertThat(view.metCriteria()).isEqualTo(3);
            assertThat(view.version()).isEqualTo(5);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void III_1_3_X3_an_approved_specification_meets_what_is_asked_of_the_citys_own_system() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    ProcurementEvents.drafted(1),
                    ProcurementEvents.approved(1, Solution.BESPOKE));
            assertThat(criteria(fixture))
                    .containsEntry("III-1.3-X2", CriterionStatus.NOT_APPLICABLE)
                    .containsEntry("III-1.3-X3", CriterionStatus.MET);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void III_1_3_X1_III_2_3_X1_another_revision_is_not_made_before_it_is_approved_too() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    ProcurementEvents.drafted(1),
                    ProcurementEvents.approved(1, Solution.PACKAGE),
                    ProcurementEvents.drafted(2));
            assertThat(criteria(fixture))
                    .containsEntry("III-1.3-X1", CriterionStatus.OPEN)
                    .containsEntry("III-1.3-X3", CriterionStatus.OPEN)
                    .containsEntry("III-2.3-X1", CriterionStatus.OPEN);
            assertThat(read(fixture).revision()).isEqualTo(2);
            assertThat(read(fixture).approvedRevision()).isEqualTo(1);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void III_1_3_G3_III_2_3_G3_criteria_of_a_step_that_was_left_out_are_shown_as_such() {
        try (var fixture = ProjectionFixture.of(new ProcurementProjection())) {
            given(
                    fixture,
                    ProcurementEvents.OPENED,
                    new StepSkipped(
                            ProcurementStep.SPECIFICATION,
                            List.of("III-1.3-G3", "III-2.3-G3"),
                            "設計済み"));
            assertThat(criteria(fixture))
                    .containsEntry("III-1.3-X1", CriterionStatus.SKIPPED)
                    .containsEntry("III-2.3-X1", CriterionStatus.SKIPPED)
                    .containsEntry("III-1.5-X1", CriterionStatus.OPEN);
            fixture.rebuildGivesTheSame();
        }
    }
}
