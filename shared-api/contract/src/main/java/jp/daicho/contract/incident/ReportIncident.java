package jp.daicho.contract.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import org.jspecify.annotations.Nullable;

/**
 * Reports an incident. Any party of the system may (IV-1.4-F1, IV-2.4-F1).
 *
 * @param code what people call it, unique in the system; made from the day and the id where {@code
 *     null}
 * @param category free classification code
 * @param outageFrom since when the service is down, where it is
 * @param affectedItems configuration items affected
 * @param origin where it was imported from; {@code null} for what is reported here
 */
public record ReportIncident(
        @Nullable UUID incidentId,
        @Nullable String code,
        IncidentKind kind,
        Track track,
        String title,
        @Nullable String description,
        @Nullable String category,
        @Nullable Instant outageFrom,
        @Nullable ResponsibleSide responsibleSide,
        @Nullable List<UUID> affectedItems,
        @Nullable Origin origin,
        @Nullable Instant occurredAt)
        implements IncidentCommand {
    @Override
    public void check(Checks checks) {
        checks.line("code", code, 40)
                .line("title", title, 200)
                .paragraph("description", description, 10_000)
                .line("category", category, 64)
                .size("affectedItems", affectedItems, 0, 100)
                .distinct("affectedItems", affectedItems, id -> id)
                .nested("origin", origin, Origin::check);
    }
}
