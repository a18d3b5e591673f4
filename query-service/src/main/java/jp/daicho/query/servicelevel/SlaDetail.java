package jp.daicho.query.servicelevel;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.jspecify.annotations.Nullable;

/** An agreement with all its terms and announced stops. */
@Schema(description = "A service level agreement with all its terms and announced stops")
public record SlaDetail(
        SlaView agreement,
        @Schema(description = "In the order in which they hold, each until the next")
                List<Terms> terms,
        List<PlannedOutage> plannedOutages,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** One version of the terms; the first has no reason. */
    @Schema(description = "One version of the terms")
    public record Terms(@Nullable String reason, SlaTerms agreed) {}

    /** A stop that was announced. */
    @Schema(description = "A stop that was announced")
    public record PlannedOutage(
            int number,
            Instant beginsAt,
            Instant endsAt,
            Instant notifiedAt,
            @Schema(description = "Announced as early as agreed, and so left out of availability")
                    boolean inTime,
            String reason,
            @Schema(description = "Person of the City who took note of it") @IdOf(Named.PERSON)
                    UUID notedBy) {}
}
