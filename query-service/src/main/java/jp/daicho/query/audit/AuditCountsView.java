package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** How many events there are, and how many of each kind or time. */
@Schema(name = "AuditCounts", description = "How many events there are of what was asked for")
record AuditCountsView(
        @Schema(description = "All of them", example = "42") long total,
        @Schema(
                        description =
                                "False where there are more than 200,000: then the numbers are estimated from a sample of the"
                                        + " log, evenly spread, and rare groups may be missing")
                boolean exact,
        @Schema(description = "Days, months and names rising") List<Group> groups,
        @Schema(description = "Position up to which events were counted", example = "42")
                long position) {

    /** So many events of one kind or time. */
    @Schema(name = "AuditCount", description = "So many events of one kind or time")
    record Group(
            @Schema(description = "Day, month, name or id", example = "2026-04") String key,
            @Schema(description = "What that is called, where it is not said already")
                    @Nullable Text label,
            @Schema(example = "42") long events) {}
}
