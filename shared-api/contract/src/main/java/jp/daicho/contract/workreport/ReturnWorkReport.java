package jp.daicho.contract.workreport;

import java.time.Instant;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/** The owning section returns the report with its deficiencies, to be submitted again. */
public record ReturnWorkReport(List<String> deficiencies, @Nullable Instant occurredAt)
        implements WorkReportCommand {

    @Override
    public void check(Checks checks) {
        checks.size("deficiencies", deficiencies, 1, 100);
        for (int i = 0; i < deficiencies.size(); i++) {
            checks.paragraph("deficiencies/" + i, deficiencies.get(i), 2000);
        }
    }
}
