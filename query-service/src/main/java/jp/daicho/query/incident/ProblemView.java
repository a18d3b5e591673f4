package jp.daicho.query.incident;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.IdOf;
import jp.daicho.contract.Named;
import jp.daicho.contract.incident.ProblemStatus;
import org.jspecify.annotations.Nullable;

/** A problem as it stands. */
@Schema(description = "A problem: the cause behind incidents")
public record ProblemView(
        UUID problemId,
        @IdOf(Named.SYSTEM) UUID systemId,
        String code,
        ProblemStatus status,
        String title,
        @Nullable String description,
        Instant raisedAt,
        @IdOf(Named.PERSON) UUID raisedBy,
        @Nullable String rootCause,
        @Nullable String causeCategory,
        @Nullable String workaround,
        @Nullable String solution,
        @Nullable Instant resolvedAt,
        @Schema(description = "How many incidents are tied to it") int incidents,
        @Schema(description = "Number of its events: what If-Match compares") long version) {

    static final String SELECT =
            """
            SELECT p.problem_id, p.system_id, p.code, p.status, p.title, p.description, p.raised_at,
                p.raised_by, p.root_cause, p.cause_category, p.workaround, p.solution, p.resolved_at,
                cardinality(p.incidents) AS incidents, p.version
            FROM read_model.problem p\
            """;
}
