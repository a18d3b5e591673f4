package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A problem with the incidents tied to it. */
@Schema(description = "A problem with the incidents tied to it")
public record ProblemDetail(
        ProblemView problem,
        @Schema(description = "Incidents tied to it, in the order in which they were")
                List<UUID> incidents,
        @Schema(description = "Number of its events: what If-Match compares") long version) {}
