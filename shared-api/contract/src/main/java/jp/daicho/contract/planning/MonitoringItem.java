package jp.daicho.contract.planning;

import java.math.BigDecimal;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is watched. How it is obtained is always stated, a target where one is agreed
 * (IV-2.1-S1).
 *
 * @param code unique within the plan, such as a metric of 表2-1-2 or one of its own
 * @param name what it is called
 * @param frequency how often the value is obtained
 * @param timing when
 * @param method how
 * @param formula how it is computed
 * @param target the agreed target, in {@code unit}
 * @param unit such as %, 件 or 分
 */
public record MonitoringItem(
        String code,
        String name,
        String frequency,
        String timing,
        String method,
        String formula,
        @Nullable BigDecimal target,
        @Nullable String unit) {

    void check(Checks checks) {
        checks.line("code", code, 60)
                .line("name", name, 200)
                .line("frequency", frequency, 200)
                .line("timing", timing, 200)
                .paragraph("method", method, 2000)
                .paragraph("formula", formula, 2000)
                .line("unit", unit, 20)
                .that(
                        target == null || unit != null,
                        "unit",
                        "目標値の単位を指定してください。",
                        "Expected the unit of the target.");
    }
}
