package jp.daicho.query.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has a part on a system today, where no event names the company. */
final class Debtors {

    /** Appointments {@code a} with their party {@code r} that hold on {@code :today}. */
    static final String APPOINTED =
            """
            read_model.appointment a JOIN %s ON r.role = a.role
                LEFT JOIN read_model.contract c ON c.contract_id = a.contract_id
            WHERE a.valid_from <= :today
                AND coalesce(least(a.agreed_until, c.ends) >= :today, true)
                AND coalesce((a.ended_at AT TIME ZONE 'Asia/Tokyo')::date > :today, true)\
            """
                    .formatted(DutyParty.ROLES);

    private record Part(UUID system, String party) {}

    private final Map<Part, Set<UUID>> byPart;

    private Debtors(Map<Part, Set<UUID>> byPart) {
        this.byPart = byPart;
    }

    static Debtors on(Collection<UUID> systems, LocalDate today, JdbcClient jdbc) {
        if (systems.isEmpty()) {
            return new Debtors(Map.of());
        }
        var byPart = new HashMap<Part, Set<UUID>>();
        jdbc.sql(
                        "SELECT DISTINCT a.system_id, r.party, a.organisation_id FROM "
                                + APPOINTED
                                + " AND a.system_id = ANY(:systems)")
                .param("today", today)
                .param("systems", systems.toArray(UUID[]::new))
                .query((row, number) ->
                        byPart.computeIfAbsent(
                                        new Part(row.getObject(1, UUID.class), row.getString(2)),
                                        part -> new TreeSet<>())
                                .add(row.getObject(3, UUID.class)))
                .list();
        return new Debtors(Map.copyOf(byPart));
    }

    /** The one company that has that part; none where several have. */
    Optional<UUID> the(DutyParty party, UUID system) {
        var companies = byPart.getOrDefault(new Part(system, party.name()), Set.of());
        return companies.size() == 1 ? Optional.of(companies.iterator().next()) : Optional.empty();
    }
}
