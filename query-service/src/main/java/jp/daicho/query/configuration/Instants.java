package jp.daicho.query.configuration;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The instant asked about, and the instant whose knowledge is asked for. What is not asked for is
 * beyond everything that has happened or was recorded, so that the latest counts.
 */
record Instants(Instant asOf, Instant knownAt) {

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    static final String OF_ITEM =
            """
            v.valid_from <= :asOf AND (v.valid_to IS NULL OR v.valid_to > :asOf)
            AND v.recorded_from <= :knownAt AND (v.recorded_to IS NULL OR v.recorded_to > :knownAt)\
            """;

    static final String OF_RELATION =
            """
            r.valid_from <= :asOf AND r.recorded_from <= :knownAt
            AND (r.valid_to IS NULL OR r.valid_to > :asOf OR r.end_recorded_at > :knownAt)\
            """;

    static Instants of(@Nullable Instant asOf, @Nullable Instant knownAt) {
        return new Instants(asOf == null ? LATEST : asOf, knownAt == null ? LATEST : knownAt);
    }

    Map<String, Object> parameters() {
        return Map.of(
                "asOf", asOf.atOffset(ZoneOffset.UTC), "knownAt", knownAt.atOffset(ZoneOffset.UTC));
    }
}
