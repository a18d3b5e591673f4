package jp.daicho.contract.lawchange;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The contractor's work plan (作業計画書) for a revision of law (IV-1.5-S1).
 *
 * @param contents by the rows of 表1-5-1, each at most once
 * @param roles who does what
 * @param firstDay when the work begins, Asia/Tokyo
 * @param lastDay when it is to be done, Asia/Tokyo
 * @param reference where the document is kept, or its number
 */
public record WorkPlan(
        List<PlannedContent> contents,
        String roles,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String reference) {

    public WorkPlan {
        contents = List.copyOf(contents);
    }

    void check(Checks checks) {
        checks.size("contents", contents, 1, 50)
                .distinct("contents", contents, PlannedContent::code)
                .each("contents", contents, PlannedContent::check)
                .paragraph("roles", roles, 10_000)
                .that(
                        !lastDay.isBefore(firstDay),
                        "lastDay",
                        "開始日以後の日を指定してください。",
                        "Expected a day not before firstDay.")
                .line("reference", reference, 400);
    }
}
