package jp.daicho.query.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.incident.ProblemStatus;
import jp.daicho.query.platform.Index;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;
import org.jspecify.annotations.Nullable;

/** A problem as it stands. */
@Table("problem")
@Index("system_id, raised_at DESC, problem_id")
record ProblemRow(
        @Key UUID problemId,
        UUID systemId,
        String code,
        ProblemStatus status,
        String title,
        @Nullable String description,
        Instant raisedAt,
        UUID raisedBy,
        @Nullable String rootCause,
        @Nullable String causeCategory,
        @Nullable String workaround,
        @Nullable String solution,
        @Nullable Instant resolvedAt,
        List<UUID> incidents,
        long version) {}
