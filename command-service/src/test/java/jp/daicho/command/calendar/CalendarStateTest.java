package jp.daicho.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.calendar.CalendarEvent;
import jp.daicho.contract.calendar.CalendarProblem;
import jp.daicho.contract.calendar.ClosureRecorded;
import jp.daicho.contract.calendar.ClosureWithdrawn;
import jp.daicho.contract.calendar.RecordClosure;
import jp.daicho.contract.calendar.WithdrawClosure;
import org.junit.jupiter.api.Test;

class CalendarStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final ClosureRecorded RECORDED = new ClosureRecorded(DAY, "開庁記念日", "規則");
    private static final CalendarState CLOSED = CalendarState.evolve(null, RECORDED);

    @Test
    void a_closure_day_is_recorded_with_its_source_and_the_same_again_is_quiet_IV_1_2_S2() {
        var record = new RecordClosure(DAY, "開庁記念日", "規則", null);

        assertThat(CalendarState.EMPTY.decide(record)).isEqualTo(List.of(RECORDED));
        assertThat(CLOSED.decide(record)).isEmpty();
    }

    @Test
    void a_day_that_is_closed_for_something_else_is_withdrawn_first() {
        refused(
                () -> CLOSED.decide(new RecordClosure(DAY, "停電", "告示", null)),
                CalendarProblem.CLOSURE_DIFFERS);

        var withdrawn = new ClosureWithdrawn(DAY, "記念日の移動");
        assertThat(CLOSED.decide(new WithdrawClosure(DAY, "記念日の移動", null)))
                .isEqualTo(List.of(withdrawn));
        CalendarEvent other = new ClosureRecorded(DAY, "停電", "告示");
        assertThat(
                        CalendarState.evolve(CLOSED, withdrawn)
                                .decide(new RecordClosure(DAY, "停電", "告示", null)))
                .isEqualTo(List.of(other));
    }

    @Test
    void what_is_not_recorded_is_not_withdrawn() {
        var withdraw = new WithdrawClosure(DAY, "取りやめ", null);

        refused(() -> CalendarState.EMPTY.decide(withdraw), CalendarProblem.CLOSURE_UNKNOWN);
        refused(
                () ->
                        CalendarState.evolve(CLOSED, new ClosureWithdrawn(DAY, "取りやめ"))
                                .decide(withdraw),
                CalendarProblem.CLOSURE_UNKNOWN);
    }

    private static void refused(Runnable attempt, CalendarProblem type) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejection.class, rejection -> assertThat(rejection.type()).isEqualTo(type));
    }
}
