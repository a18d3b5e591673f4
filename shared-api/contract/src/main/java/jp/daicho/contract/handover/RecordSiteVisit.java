package jp.daicho.contract.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Records a visit to where the system is installed and monitored, together with the incoming
 * contractor (IV-7.1-S3(b)).
 *
 * @param place where
 * @param organisations sections and companies that took part
 * @param observations what was seen of work, installation and monitoring
 */
public record RecordSiteVisit(
        String place, List<UUID> organisations, String observations, @Nullable Instant occurredAt)
        implements HandoverCommand {

    @Override
    public void check(Checks checks) {
        checks.line("place", place, 300)
                .size("organisations", organisations, 1, 50)
                .distinct("organisations", organisations, Function.identity())
                .paragraph("observations", observations, 10000);
    }
}
