package jp.daicho.contract.procurement;

import java.util.Set;
import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * One row of 表1-3-1 or 表2-3-1: stated in the specification, or not applicable with the reason.
 *
 * @param item code of the row, such as {@code SCOPE_OF_WORK}
 * @param content what the specification states; or else
 * @param reasonNotApplicable why there is nothing to state
 */
public record SpecifiedItem(
        String item, @Nullable String content, @Nullable String reasonNotApplicable) {

    private static final Set<String> CODES = ReferenceTables.table("III-1-3-1").codes();

    /** Codes of 表1-3-1, which are those of 表2-3-1, 表1-5-1 and 表2-5-1 too. */
    static Set<String> codes() {
        return CODES;
    }

    static void checkCode(Checks checks, String item) {
        checks.that(
                CODES.contains(item),
                "item",
                "表1-3-1・表2-3-1の要件のコードを指定してください。",
                "Expected a code of tables III-1-3-1 and III-2-3-1.");
    }

    void check(Checks checks) {
        checkCode(checks, item);
        checks.paragraph("content", content, 4000)
                .paragraph("reasonNotApplicable", reasonNotApplicable, 1000)
                .that(
                        (content == null) != (reasonNotApplicable == null),
                        "content",
                        "contentかreasonNotApplicableのどちらか一方を指定してください。",
                        "Expected either content or reasonNotApplicable.");
    }
}
