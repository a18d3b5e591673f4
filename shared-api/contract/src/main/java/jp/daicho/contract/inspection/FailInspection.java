package jp.daicho.contract.inspection;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The inspector judges that the contract was not performed (IV-1.6-S4, IV-2.5-S4).
 *
 * @param deficiencies what is wanting
 */
public record FailInspection(List<String> deficiencies, @Nullable Instant occurredAt)
        implements InspectionCommand {

    @Override
    public void check(Checks checks) {
        checks.size("deficiencies", deficiencies, 1, 100);
        for (int i = 0; i < deficiencies.size(); i++) {
            checks.paragraph("deficiencies/" + i, deficiencies.get(i), 2000);
        }
    }
}
