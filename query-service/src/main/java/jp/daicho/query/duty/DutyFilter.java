package jp.daicho.query.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which duties. */
record DutyFilter(
        @Nullable DutyStatus status,
        @Nullable DutyKind kind,
        @Nullable UUID owedBy,
        @Nullable LocalDate dueAfter,
        @Nullable LocalDate dueBefore,
        @Nullable Integer fiscalYear) {}
