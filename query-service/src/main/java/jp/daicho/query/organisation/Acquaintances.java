package jp.daicho.query.organisation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.query.platform.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Whose names a reader is told. The City's people: of everybody in the records that they may read.
 * A contractor's: of those with whom they deal on their systems now, as in the list of a system's
 * people, and of the City's sections that act on every system; the staff of a company that left
 * years ago stay pseudonyms, always the same ones.
 *
 * @param condition over {@code read_model.person p} and its {@code read_model.organisation o}
 */
record Acquaintances(String condition, Map<String, ?> parameters) {

    static final Acquaintances EVERYBODY = new Acquaintances("true", Map.of());

    /** The people of parties to one of {@code :systems} at {@code :now}. */
    static final String OF_PARTIES =
            """
            p.organisation_id IN (
                SELECT s.owning_section FROM read_model.access_system s
                 WHERE s.system_id = ANY(CAST(:systems AS uuid[]))
                UNION ALL
                SELECT a.organisation_id FROM read_model.access_appointment a
                 WHERE a.system_id = ANY(CAST(:systems AS uuid[])) AND a.valid_from <= :now
                   AND (a.valid_until IS NULL OR a.valid_until > :now))\
            """;

    private static final String OF_CONTRACTOR =
            "(p.organisation_id = :own OR p.municipal_roles <> '{}' OR o.municipal_roles <> '{}' OR "
                    + OF_PARTIES
                    + ")";

    static Acquaintances of(Viewer viewer, @Nullable UUID system, Instant now) {
        var roles = system == null ? viewer.roles() : viewer.rolesOn(system);
        if (roles.stream().anyMatch(role -> !role.isContractor())) {
            return EVERYBODY;
        }
        var systems = system == null ? viewer.systemRoles().keySet() : Set.of(system);
        return new Acquaintances(
                OF_CONTRACTOR,
                Map.of(
                        "own",
                        viewer.organisation(),
                        "systems",
                        systems.stream()
                                .map(UUID::toString)
                                .collect(Collectors.joining(",", "{", "}")),
                        "now",
                        now.atOffset(ZoneOffset.UTC)));
    }
}
