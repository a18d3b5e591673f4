package jp.daicho.contract.organisation;

import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Role;

/** The form of the codes by which people know units, systems and contracts. */
public final class CodeForm {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,39}");

    private CodeForm() {}

    /** Letters, digits, dot, hyphen, underscore; at most 40. */
    public static void check(Checks checks, String field, String code) {
        checks.that(
                CODE.matcher(code).matches(),
                field,
                "半角英数字、ピリオド、ハイフン、下線の40文字以内で指定してください。",
                "Expected at most 40 letters, digits, dots, hyphens and underscores.");
    }

    static void checkMunicipal(Checks checks, String field, Role role) {
        checks.that(
                role.isMunicipal(),
                field,
                "全庁の役割を指定してください。",
                "Expected a role of the whole municipality.");
    }
}
