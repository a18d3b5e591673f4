package jp.daicho.contract.planning;

import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One thing that implementation rules lay something down of: a report, a document, an object under
 * change control or a matter of information security.
 *
 * @param code row of the table that the list is made with; absent for something of its own kind
 * @param name what it is called
 * @param rule what is laid down of it
 * @param figure what of it is stated in numbers, such as 検知から30分以内 (IV-1.2-S9, IV-2.2-S8)
 */
public record RuleItem(@Nullable String code, String name, String rule, @Nullable String figure) {

    void check(PlanTable table, Checks checks) {
        table.checkCode(checks, code)
                .line("name", name, 200)
                .paragraph("rule", rule, 2000)
                .line("figure", figure, 200);
    }
}
