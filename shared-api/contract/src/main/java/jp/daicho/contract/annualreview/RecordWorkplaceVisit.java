package jp.daicho.contract.annualreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records a check of the work where it is done, by asking the contractors (IV-5.1-N2).
 *
 * @param place where
 * @param organisations sections and companies that took part
 * @param observations what was seen and heard
 */
public record RecordWorkplaceVisit(
        String place, List<UUID> organisations, String observations, @Nullable Instant occurredAt)
        implements AnnualReviewCommand {

    @Override
    public void check(Checks checks) {
        checks.line("place", place, 300)
                .size("organisations", organisations, 1, 50)
                .distinct("organisations", organisations, Function.identity())
                .paragraph("observations", observations, 10000);
    }
}
