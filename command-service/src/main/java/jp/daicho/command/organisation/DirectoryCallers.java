package jp.daicho.command.organisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.Callers;
import jp.daicho.command.platform.Statement;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.FirstAdministrator;
import jp.daicho.contract.organisation.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who is behind a token and what they may do at this moment, in one statement: it runs for every
 * command. Where no system is asked about, the roles are those held on any system.
 */
@Component
class DirectoryCallers implements Callers {

    private static final UUID NO_ORGANISATION = new UUID(0, 0);

    private static final String STATEMENT =
            """
            SELECT p.person_id, p.organisation_id, p.position,
                   ARRAY(SELECT r.role FROM command_facts.municipal_role r
                          WHERE r.holder_id IN (p.person_id, p.organisation_id)) AS municipal,
                   ARRAY(SELECT a.role FROM command_facts.appointment a
                          WHERE a.organisation_id = p.organisation_id %1$s
                            AND a.valid_from <= q.now AND a.valid_until > q.now) AS appointed,
                   EXISTS (SELECT FROM command_facts.system s
                            WHERE s.owning_section = p.organisation_id %2$s) AS owns,
                   p.position = 'SUBSECTION_CHIEF' AND EXISTS (
                       SELECT FROM command_facts.delegation d
                         JOIN command_facts.person m ON m.person_id = d.manager_id
                        WHERE d.delegate_id = p.person_id AND d.section_id = p.organisation_id
                          AND d.valid_from <= q.now AND d.valid_until > q.now
                          AND NOT m.ended AND m.position = 'SECTION_MANAGER'
                          AND m.organisation_id = d.section_id %3$s) AS delegated,
                   %4$s AS system_exists
              FROM (SELECT CAST(? AS timestamptz) AS now, CAST(? AS text) AS digest, CAST(? AS uuid) AS system) q
              LEFT JOIN command_facts.person p ON p.login_digest = q.digest
            """;

    private static final String ON_ONE =
            STATEMENT.formatted(
                    "AND a.system_id = q.system",
                    "AND s.system_id = q.system",
                    "AND (d.systems IS NULL OR q.system = ANY (d.systems))",
                    "EXISTS (SELECT FROM command_facts.system s WHERE s.system_id = q.system)");

    private static final String ON_ANY = STATEMENT.formatted("", "", "", "true");

    private final PersonVault vault;
    private final String administrator;

    DirectoryCallers(
            PersonVault vault, @Value("${daicho.administrator.subject:}") String administrator) {
        this.vault = vault;
        this.administrator = administrator;
    }

    @Override
    public Statement<@Nullable Caller> asking(String subject, @Nullable UUID system, Instant now) {
        return Statement.ofOneRow(
                system == null ? ON_ANY : ON_ONE,
                row -> callerOf(subject, found(row)),
                now.atOffset(ZoneOffset.UTC),
                vault.digestOf(subject),
                system);
    }

    private @Nullable Caller callerOf(String subject, Found found) {
        boolean first = !administrator.isEmpty() && administrator.equals(subject);
        if (found.person == null || found.organisation == null) {
            return first
                    ? new Caller(
                            FirstAdministrator.idOf(subject),
                            NO_ORGANISATION,
                            Set.of(Role.ADMINISTRATOR),
                            Set.of(),
                            found.systemExists)
                    : null;
        }
        return new Caller(
                found.person,
                found.organisation,
                first ? Roles.plus(found.municipal, Role.ADMINISTRATOR) : found.municipal,
                found.onSystem,
                found.systemExists);
    }

    @Override
    public String digestOf(String subject) {
        return vault.digestOf(subject);
    }

    private record Found(
            @Nullable UUID person,
            @Nullable UUID organisation,
            Set<Role> municipal,
            Set<Role> onSystem,
            boolean systemExists) {}

    private static Found found(ResultSet row) throws SQLException {
        var onSystem = roles(row.getArray("appointed"));
        if (row.getBoolean("owns")) {
            switch (Position.valueOf(row.getString("position"))) {
                case SECTION_MANAGER -> onSystem.add(Role.OWNING_SECTION_MANAGER);
                case SUBSECTION_CHIEF -> {
                    onSystem.add(Role.OWNING_SECTION_CHIEF);
                    if (row.getBoolean("delegated")) {
                        onSystem.add(Role.OWNING_SECTION_DELEGATE);
                    }
                }
                case STAFF -> onSystem.add(Role.OWNING_SECTION_STAFF);
                case CONTRACTOR_STAFF ->
                        throw new IllegalStateException(
                                "Expected nobody of a contractor in an owning section");
            }
        }
        return new Found(
                row.getObject("person_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                roles(row.getArray("municipal")),
                onSystem,
                row.getBoolean("system_exists"));
    }

    private static Set<Role> roles(Array array) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : (String[]) array.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
