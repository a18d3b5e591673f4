package jp.daicho.contract.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import org.jspecify.annotations.Nullable;

/**
 * What the contractor will deliver (IV-1.1-S4, IV-2.1-S4).
 *
 * @param code row of 表1-1-3 or 表2-1-3; absent for a deliverable of its own kind
 * @param name its concrete name
 * @param content what it holds
 * @param author the organisation that makes it
 * @param dueOn each day on which it is due, Asia/Tokyo
 * @param dueRule when it is due, where that is no fixed day, such as 会議開催後
 * @param copies how many
 * @param method how it is delivered
 * @param place where to
 */
public record PlannedDeliverable(
        @Nullable String code,
        String name,
        String content,
        @IdOf(Named.ORGANISATION) UUID author,
        List<LocalDate> dueOn,
        @Nullable String dueRule,
        int copies,
        String method,
        String place) {

    public PlannedDeliverable {
        dueOn = List.copyOf(dueOn);
    }

    void check(Checks checks) {
        PlanTable.DELIVERABLES
                .checkCode(checks, code)
                .line("name", name, 200)
                .paragraph("content", content, 4000)
                .size("dueOn", dueOn, 0, 60)
                .line("dueRule", dueRule, 200)
                .that(
                        !dueOn.isEmpty() || dueRule != null,
                        "dueOn",
                        "納入期限の日付、又は納入期限の定めを指定してください。",
                        "Expected the days on which it is due, or a rule.")
                .that(
                        copies >= 1 && copies <= 1000,
                        "copies",
                        "部数は1以上1000以下で指定してください。",
                        "Expected 1 to 1000 copies.")
                .line("method", method, 200)
                .line("place", place, 200);
    }
}
