package jp.daicho.contract.verification;

import jp.daicho.contract.Checks;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * A row of 表4-1-1, to be checked or reasoned away.
 *
 * @param target code of the row
 * @param reasonLeftOut why it is not checked; {@code null} where it is
 */
public record VerificationTarget(String target, @Nullable String reasonLeftOut) {

    public static final String DOCUMENTS = "SYSTEM_DOCUMENTS";

    public boolean toBeChecked() {
        return reasonLeftOut == null;
    }

    void check(Checks checks) {
        checks.that(
                        ReferenceTables.table("IV-4-1-1").contains(target),
                        "target",
                        "表4-1-1の対象資産の符号を指定してください。",
                        "Expected the code of a row of table IV-4-1-1.")
                .paragraph("reasonLeftOut", reasonLeftOut, 2000);
    }
}
