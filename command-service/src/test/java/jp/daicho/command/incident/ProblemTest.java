package jp.daicho.command.incident;

import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.incident.IdentifyRootCause;
import jp.daicho.contract.incident.ProblemEvent;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.contract.incident.ProblemResolved;
import jp.daicho.contract.incident.RaiseProblem;
import jp.daicho.contract.incident.RecordWorkaround;
import jp.daicho.contract.incident.ResolveProblem;
import jp.daicho.contract.incident.RootCauseIdentified;
import jp.daicho.contract.incident.WorkaroundRecorded;
import org.junit.jupiter.api.Test;

/** IV-1.2-S3, IV-2.2-S4. */
class ProblemTest {

    private static final ProblemRaised RAISED = new ProblemRaised("PRB-1", "月初に満杯", null);
    private static final RootCauseIdentified CAUSE = new RootCauseIdentified("設定", "SOFTWARE");

    private static LedgerFixture<Problem> problem(ProblemEvent... events) {
        return new LedgerFixture<>(Problem.class, ProblemEvent.TYPE).given(events);
    }

    @Test
    void IV_1_2_S3_IV_2_2_S4_a_problem_is_raised() {
        problem().when(new RaiseProblem(null, "PRB-1", "月初に満杯", null, null)).expectEvents(RAISED);
    }

    @Test
    void IV_1_2_S3_IV_2_2_S4_its_cause_and_a_way_around_are_recorded_once() {
        problem(RAISED).when(new IdentifyRootCause("設定", "SOFTWARE", null)).expectEvents(CAUSE);
        problem(RAISED, CAUSE).when(new IdentifyRootCause("設定", "SOFTWARE", null)).expectNoEvents();
        problem(RAISED)
                .when(new RecordWorkaround("毎時消去", null))
                .expectEvents(new WorkaroundRecorded("毎時消去"));
    }

    @Test
    void IV_1_2_S3_IV_2_2_S4_it_is_resolved_when_its_cause_is_known() {
        var resolve = new ResolveProblem("設定を変更", null);
        problem(RAISED).when(resolve).expectException(Rejection.class);
        problem(RAISED, CAUSE).when(resolve).expectEvents(new ProblemResolved("設定を変更"));
        problem(RAISED, CAUSE, new ProblemResolved("設定を変更")).when(resolve).expectNoEvents();
        problem(RAISED, CAUSE, new ProblemResolved("設定を変更"))
                .when(new RecordWorkaround("毎時消去", null))
                .expectException(Rejection.class);
    }
}
