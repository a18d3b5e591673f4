package jp.daicho.contract.work;

import java.time.Instant;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** When work was done. */
final class WorkPeriod {

    private WorkPeriod() {}

    static void check(Checks checks, @Nullable Instant from, Instant to) {
        checks.that(
                from == null || !from.isAfter(to),
                "performedFrom",
                "作業の開始は終了以前を指定してください。",
                "Expected a time not after performedAt.");
    }
}
