package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Text;

/** Everything about one incident. */
@Schema(description = "Everything about one incident")
public record IncidentDetail(
        IncidentView incident,
        @Schema(description = "Problems behind it") List<UUID> problems,
        @Schema(description = "Configuration items affected") List<UUID> affectedItems,
        IncidentSteps steps,
        @Schema(description = "What should have been done by now, as of this answer")
                List<Overdue> overdue,
        @Schema(description = "What a failure still lacks to be closed") List<Text> missing,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    /** A duty whose day has passed. */
    @Schema(description = "A duty whose day has passed")
    public record Overdue(Text duty, LocalDate due, List<String> guideline) {}
}
