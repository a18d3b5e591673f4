package jp.daicho.command.procurement;

import static jp.daicho.command.procurement.Procurements.COMBINED;
import static jp.daicho.command.procurement.Procurements.MAINTENANCE;
import static jp.daicho.command.procurement.Procurements.procurement;
import static jp.daicho.command.procurement.Procurements.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractProblem;
import jp.daicho.contract.procurement.BudgetRequested;
import jp.daicho.contract.procurement.EstimateRecorded;
import jp.daicho.contract.procurement.OpenProcurement;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementProblem;
import jp.daicho.contract.procurement.ProcurementStep;
import jp.daicho.contract.procurement.RecordEstimate;
import jp.daicho.contract.procurement.RequestBudget;
import jp.daicho.contract.procurement.SkipStep;
import jp.daicho.contract.procurement.StepSkipped;
import org.junit.jupiter.api.Test;

/** III-1.1, III-1.2 and what may be left out. */
class PreparingTest {

    private static final Set<Track> MAINTAINED = Set.of(Track.MAINTENANCE);
    private static final Set<Track> BOTH = Set.of(Track.MAINTENANCE, Track.OPERATION);
    private static final BigDecimal AMOUNT = new BigDecimal("13200000");
    private static final UUID COMPANY = LedgerFixture.id("company");

    private static SkipStep skip(ProcurementStep step) {
        return new SkipStep(step, "設計済み", null);
    }

    private static ProcurementEvent skipped(ProcurementStep step, String... rules) {
        return new StepSkipped(step, List.of(rules), "設計済み");
    }

    @Test
    void III_1_G1_III_2_G1_a_procurement_is_opened_for_a_track_or_both() {
        procurement(KnownOfSystem.ORDINARY)
                .when(
                        new OpenProcurement(
                                null,
                                Track.COMBINED,
                                COMBINED.title(),
                                COMBINED.firstDay(),
                                COMBINED.lastDay(),
                                null))
                .expectEvents(COMBINED);
        var checks = new Checks();
        new OpenProcurement(
                        null, Track.COMBINED, "運用保守", COMBINED.lastDay(), COMBINED.firstDay(), null)
                .check(checks);
        assertThat(checks.violations()).hasSize(1);
    }

    @Test
    void III_1_1_G2_III_1_2_G2_III_1_3_G3_what_was_designed_at_build_is_left_out_by_its_rule() {
        var designed = KnownOfSystem.ORDINARY.built(MAINTAINED, Set.of());
        procurement(designed, MAINTENANCE)
                .when(skip(ProcurementStep.PLAN))
                .expectEvents(skipped(ProcurementStep.PLAN, "III-1.1-G2"));
        procurement(designed, MAINTENANCE)
                .when(skip(ProcurementStep.BUDGET))
                .expectEvents(skipped(ProcurementStep.BUDGET, "III-1.2-G2"));
        procurement(designed, MAINTENANCE)
                .when(skip(ProcurementStep.SPECIFICATION))
                .expectEvents(skipped(ProcurementStep.SPECIFICATION, "III-1.3-G3"));
        procurement(designed, MAINTENANCE, skipped(ProcurementStep.PLAN, "III-1.1-G2"))
                .when(skip(ProcurementStep.PLAN))
                .expectNoEvents();
        refused(
                procurement(KnownOfSystem.ORDINARY, MAINTENANCE).when(skip(ProcurementStep.PLAN)),
                ProcurementProblem.STEP_CANNOT_BE_SKIPPED);
    }

    @Test
    void
            III_1_4_G2_III_2_4_G2_the_procurement_is_left_out_only_where_the_build_contract_has_the_work() {
        refused(
                procurement(KnownOfSystem.ORDINARY.built(BOTH, Set.of()), MAINTENANCE)
                        .when(skip(ProcurementStep.EXECUTION)),
                ProcurementProblem.STEP_CANNOT_BE_SKIPPED);
        procurement(KnownOfSystem.ORDINARY.built(Set.of(), MAINTAINED), MAINTENANCE)
                .when(skip(ProcurementStep.EXECUTION))
                .expectEvents(skipped(ProcurementStep.EXECUTION, "III-1.4-G2"));
    }

    @Test
    void III_2_1_G2_III_2_2_G2_III_2_3_G3_both_tracks_leave_out_what_was_designed_for_both() {
        refused(
                procurement(KnownOfSystem.ORDINARY.built(MAINTAINED, Set.of()), COMBINED)
                        .when(skip(ProcurementStep.BUDGET)),
                ProcurementProblem.STEP_CANNOT_BE_SKIPPED);
        procurement(KnownOfSystem.ORDINARY.built(BOTH, Set.of()), COMBINED)
                .when(skip(ProcurementStep.BUDGET))
                .expectEvents(skipped(ProcurementStep.BUDGET, "III-1.2-G2", "III-2.2-G2"));
    }

    @Test
    void III_1_5_G1_III_1_6_G1_settling_and_contract_are_never_left_out() {
        var all = KnownOfSystem.ORDINARY.built(BOTH, BOTH);
        for (var step : List.of(ProcurementStep.SETTLEMENT, ProcurementStep.CONTRACT)) {
            refused(
                    procurement(all, COMBINED).when(skip(step)),
                    ProcurementProblem.STEP_CANNOT_BE_SKIPPED);
        }
    }

    @Test
    void III_1_3_G3_III_2_3_G3_what_was_begun_is_not_left_out_and_what_was_left_out_is_not_begun() {
        var designed = KnownOfSystem.ORDINARY.built(BOTH, Set.of());
        refused(
                procurement(designed, MAINTENANCE, Procurements.drafted(1, Track.MAINTENANCE))
                        .when(skip(ProcurementStep.SPECIFICATION)),
                ProcurementProblem.STEP_DONE);
        refused(
                procurement(designed, MAINTENANCE, skipped(ProcurementStep.PLAN, "III-1.1-G2"))
                        .when(new RecordEstimate(COMPANY, AMOUNT, "第7号", null)),
                ProcurementProblem.STEP_DONE);
    }

    @Test
    void III_1_1_G1_III_2_1_G1_estimates_come_from_contractors_each_once() {
        var command = new RecordEstimate(COMPANY, new BigDecimal("1.32E+7"), "第7号", null);
        var recorded = new EstimateRecorded(COMPANY, AMOUNT, "第7号");
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE).when(command).expectEvents(recorded);
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, recorded).when(command).expectNoEvents();
        refused(
                procurement(KnownOfSystem.ORDINARY, MAINTENANCE)
                        .when(new RecordEstimate(KnownOfSystem.NO_CONTRACTOR, AMOUNT, "第7号", null)),
                ContractProblem.NOT_A_CONTRACTOR);
    }

    @Test
    void III_1_2_G1_III_2_2_G1_the_budget_is_asked_for_by_year() {
        var command = new RequestBudget(2027, AMOUNT, "令9-12", null);
        var requested = new BudgetRequested(2027, AMOUNT, "令9-12");
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE).when(command).expectEvents(requested);
        procurement(KnownOfSystem.ORDINARY, MAINTENANCE, requested).when(command).expectNoEvents();
    }
}
