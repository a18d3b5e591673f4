package jp.daicho.contract.meeting;

import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Each of several texts. */
final class Paragraphs {

    private Paragraphs() {}

    static void check(Checks checks, String field, @Nullable List<String> texts, int max) {
        if (texts != null) {
            for (int i = 0; i < texts.size(); i++) {
                checks.paragraph(field + "/" + i, texts.get(i), max);
            }
        }
    }
}
