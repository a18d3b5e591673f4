package jp.daicho.contract.servicelevel;

import java.util.List;
import jp.daicho.contract.Checks;

/** What is wanting in what is returned. */
final class Deficiencies {

    private static final int MOST = 50;

    private Deficiencies() {}

    static void check(Checks checks, List<String> deficiencies) {
        checks.size("deficiencies", deficiencies, 1, MOST);
        for (int i = 0; i < deficiencies.size(); i++) {
            checks.paragraph("deficiencies/" + i, deficiencies.get(i), 2000);
        }
    }
}
