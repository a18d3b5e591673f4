package jp.daicho.command.lawchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.lawchange.LawChangeClosed;
import jp.daicho.contract.lawchange.LawChangeEvent;
import jp.daicho.contract.lawchange.LawChangeOpened;
import jp.daicho.contract.lawchange.LawChangeProblem;
import jp.daicho.contract.lawchange.MaintenanceScope;
import jp.daicho.contract.lawchange.OpenLawChange;
import jp.daicho.contract.lawchange.PlannedContent;
import jp.daicho.contract.lawchange.ProgressRecorded;
import jp.daicho.contract.lawchange.RecordProgress;
import jp.daicho.contract.lawchange.ScopeDecided;
import jp.daicho.contract.lawchange.WorkPlan;
import jp.daicho.contract.lawchange.WorkPlanSubmitted;
import jp.daicho.contract.lawchange.WorkPlanTable;
import org.junit.jupiter.api.Test;

/** IV-1.5-G1, IV-1.5-S2: how a change by law begins, and how far it has come. */
class LawChangeProgressTest {

    private static final Actor COMPANY = LedgerFixture.actor(Role.MAINTENANCE_CONTRACTOR);
    private static final Actor RIVAL = LedgerFixture.actor(Role.SERVICE_PROVIDER);
    private static final LocalDate ENFORCED_ON = LocalDate.of(2026, 6, 1);
    private static final RecordProgress HALF = new RecordProgress(50, "計算を改めた", null);

    private static final LawChangeOpened OPENED =
            new LawChangeOpened("税率改正", "地方税法", ENFORCED_ON, "計算を改める");
    private static final ScopeDecided WITHIN =
            new ScopeDecided(MaintenanceScope.WITHIN, COMPANY.organisation(), "工数による", null);
    private static final WorkPlanSubmitted PLANNED =
            new WorkPlanSubmitted(
                    1,
                    new WorkPlan(
                            WorkPlanTable.ROWS.rows().stream()
                                    .map(row -> new PlannedContent(row.code(), null, "該当しない"))
                                    .toList(),
                            "改修は事業者",
                            LocalDate.of(2026, 4, 1),
                            ENFORCED_ON,
                            null),
                    false,
                    COMPANY.person());

    private static List<LawChangeEvent> progress(Actor actor, LawChangeEvent... events) {
        var state = LawChangeState.evolve(null, OPENED);
        for (var event : events) {
            state = LawChangeState.evolve(state, event);
        }
        var at = Instant.parse("2026-05-01T00:00:00Z");
        return Changing.decide(state, HALF, new Occasion(actor, at, at));
    }

    private static void refused(LawChangeProblem problem, Actor actor, LawChangeEvent... events) {
        assertThatThrownBy(() -> progress(actor, events))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }

    @Test
    void IV_1_5_G1_a_revision_of_law_says_by_when_what_has_to_change() {
        var command = new OpenLawChange(null, "税率改正", "地方税法", ENFORCED_ON, "計算を改める", null);
        assertThat(Changing.open(command)).containsExactly(OPENED);
    }

    @Test
    void IV_1_5_S2_the_contractor_says_how_far_it_has_come_by_its_plan() {
        assertThat(progress(COMPANY, WITHIN, PLANNED))
                .containsExactly(new ProgressRecorded(50, "計算を改めた"));
        refused(LawChangeProblem.WITHOUT_WORK_PLAN, COMPANY, WITHIN);
        refused(LawChangeProblem.NOT_THE_CONTRACTOR, RIVAL, WITHIN, PLANNED);
        refused(
                LawChangeProblem.LAW_CHANGE_CLOSED,
                COMPANY,
                WITHIN,
                PLANNED,
                new LawChangeClosed(MaintenanceScope.WITHIN, null, null));
    }
}
