package jp.daicho.query.duty;

import java.time.LocalDate;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** Where a duty stands on a day, Asia/Tokyo. Its last day is still in time. */
enum DutyStatus {
    /** Owed, and its day has not passed or is not certain. */
    OPEN(
            "未了",
            "Open",
            "NOT e.withdrawn AND e.done_on IS NULL AND coalesce(e.due_on >= :today, true)"),
    /** Done by its day. */
    DONE(
            "完了",
            "Done",
            "NOT e.withdrawn AND coalesce(e.done_on <= e.due_on, e.done_on IS NOT NULL)"),
    /** Done after its day. */
    LATE_DONE("期限後に完了", "Done late", "NOT e.withdrawn AND e.done_on > e.due_on"),
    /** Owed, and its day has passed. */
    OVERDUE("期限超過", "Overdue", "NOT e.withdrawn AND e.done_on IS NULL AND e.due_on < :today"),
    /** Fell away without being done, such as comments on minutes that were revised meanwhile. */
    WITHDRAWN("取消し", "Withdrawn", "e.withdrawn");

    private final Text label;
    private final String condition;

    DutyStatus(String ja, String en, String condition) {
        this.label = new Text(ja, en);
        this.condition = condition;
    }

    static DutyStatus on(
            LocalDate today,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn,
            boolean withdrawn) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (doneOn != null) {
            return dueOn != null && doneOn.isAfter(dueOn) ? LATE_DONE : DONE;
        }
        return dueOn != null && today.isAfter(dueOn) ? OVERDUE : OPEN;
    }

    /** The same of a row {@code e}, in SQL with {@code :today}. */
    String condition() {
        return condition;
    }

    public Text label() {
        return label;
    }
}
