package jp.daicho.contract.incident;

import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** Lists of texts. */
final class Lines {

    private Lines() {}

    static void check(Checks checks, String field, @Nullable List<String> values) {
        if (values != null) {
            for (int i = 0; i < values.size(); i++) {
                checks.paragraph(field + "/" + i, values.get(i), 4000);
            }
        }
    }
}
