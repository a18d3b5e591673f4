package jp.daicho.contract.organisation;

import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** How a person is reached: personal data, never stored in clear, never printed. */
public record Contacts(@Nullable String email, @Nullable String telephone) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,30}");

    void check(Checks checks) {
        checks.that(
                email != null || telephone != null,
                "email",
                "メールアドレスか電話番号を指定してください。",
                "Expected an e-mail address or a telephone number.");
        checks.line("email", email, 254)
                .that(
                        email == null || EMAIL.matcher(email).matches(),
                        "email",
                        "メールアドレスの形式ではありません。",
                        "Expected an e-mail address.");
        checks.that(
                telephone == null || TELEPHONE.matcher(telephone).matches(),
                "telephone",
                "電話番号は数字、空白、括弧、ハイフンで指定してください。",
                "Expected a telephone number of digits, spaces, brackets and hyphens.");
    }

    @Override
    public String toString() {
        return "Contacts[hidden]";
    }
}
