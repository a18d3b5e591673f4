package jp.daicho.query.incident;

import java.time.Instant;
import java.util.UUID;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.servicelevel.Span;
import org.jspecify.annotations.Nullable;

/** What statistics need to know of an incident. */
record CountedIncident(
        UUID systemId,
        IncidentKind kind,
        IncidentStatus status,
        @Nullable Priority priority,
        Instant reportedAt,
        @Nullable Instant outageFrom,
        @Nullable Instant restoredAt,
        @Nullable Instant resolvedAt,
        @Nullable String causeCategory,
        @Nullable String resolutionCode,
        int reopenings) {

    boolean isOpen() {
        return status != IncidentStatus.RESOLVED && status != IncidentStatus.CLOSED;
    }

    /** From outage or report to restoration or resolution; {@code null} until then. */
    @Nullable Span untilRestored() {
        var from = outageFrom == null ? reportedAt : outageFrom;
        var until = restoredAt == null ? resolvedAt : restoredAt;
        return until == null || until.isBefore(from) ? null : new Span(from, until);
    }
}
