package jp.daicho.contract.handover;

import java.util.regex.Pattern;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A file that changed hands, recognisable later.
 *
 * @param name its name or number
 * @param sha256 digest of its bytes, 64 lower-case hexadecimal digits; {@code null} for paper
 */
public record HandedOverFile(String name, @Nullable String sha256) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    void check(Checks checks) {
        checks.line("name", name, 300)
                .that(
                        sha256 == null || DIGEST.matcher(sha256).matches(),
                        "sha256",
                        "小文字の16進数64桁を指定してください。",
                        "Expected 64 lower-case hexadecimal digits.");
    }
}
