package jp.daicho.query.access;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.FirstAdministrator;
import jp.daicho.query.organisation.Logins;
import jp.daicho.query.platform.Viewer;
import jp.daicho.query.platform.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rights of readers from the read model {@code access}, in one statement. */
@Component
class DirectoryViewers implements Viewers {

    private static final UUID NO_ORGANISATION = new UUID(0, 0);

    private static final String STATEMENT =
            """
            WITH me AS (SELECT * FROM read_model.access_person WHERE login_digest = :digest)
            SELECT me.person_id, me.organisation_id, CAST(NULL AS uuid) AS system_id, CAST(NULL AS text) AS role FROM me
            UNION ALL
            SELECT me.person_id, me.organisation_id, CAST(NULL AS uuid), r.role
              FROM me JOIN read_model.access_role r ON r.holder_id IN (me.person_id, me.organisation_id)
            UNION ALL
            SELECT me.person_id, me.organisation_id, s.system_id,
                   CASE me.position WHEN 'SECTION_MANAGER' THEN 'OWNING_SECTION_MANAGER'
                                    WHEN 'SUBSECTION_CHIEF' THEN 'OWNING_SECTION_CHIEF'
                                    ELSE 'OWNING_SECTION_STAFF' END
              FROM me JOIN read_model.access_system s ON s.owning_section = me.organisation_id
            UNION ALL
            SELECT me.person_id, me.organisation_id, a.system_id, a.role
              FROM me JOIN read_model.access_appointment a ON a.organisation_id = me.organisation_id
             WHERE a.valid_from <= :now AND (a.valid_until IS NULL OR a.valid_until > :now)
            UNION ALL
            SELECT me.person_id, me.organisation_id, s.system_id, 'OWNING_SECTION_DELEGATE'
              FROM me
              JOIN read_model.access_delegation d ON d.delegate_id = me.person_id AND d.section_id = me.organisation_id
              JOIN read_model.access_person m ON m.person_id = d.manager_id AND m.login_digest IS NOT NULL
                   AND m.position = 'SECTION_MANAGER' AND m.organisation_id = d.section_id
              JOIN read_model.access_system s ON s.owning_section = d.section_id
                   AND (d.systems IS NULL OR s.system_id = ANY (d.systems))
             WHERE me.position = 'SUBSECTION_CHIEF' AND d.valid_from <= :now AND d.valid_until > :now
            """;

    private final JdbcClient jdbc;
    private final Logins logins;
    private final String administrator;

    DirectoryViewers(
            JdbcClient jdbc,
            Logins logins,
            @Value("${daicho.administrator.subject:}") String administrator) {
        this.jdbc = jdbc;
        this.logins = logins;
        this.administrator = administrator;
    }

    @Override
    public Optional<Viewer> view(String tokenSubject, Instant now) {
        var found = new Found();
        jdbc.sql(STATEMENT)
                .param("digest", logins.digestOf(tokenSubject))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((ResultSet row) -> {
                    found.add(
                            row.getObject("person_id", UUID.class),
                            row.getObject("organisation_id", UUID.class),
                            row.getObject("system_id", UUID.class),
                            row.getString("role"));
                });
        if (!administrator.isEmpty() && administrator.equals(tokenSubject)) {
            found.municipal.add(Role.ADMINISTRATOR);
            if (found.person == null) {
                found.person = FirstAdministrator.idOf(tokenSubject);
                found.organisation = NO_ORGANISATION;
            }
        }
        return found.viewer();
    }

    /** What the rows say of one person. */
    private static final class Found {
        private @Nullable UUID person;
        private @Nullable UUID organisation;
        private final Set<Role> municipal = EnumSet.noneOf(Role.class);
        private final Map<UUID, Set<Role>> onSystems = new HashMap<>();

        void add(UUID who, UUID where, @Nullable UUID system, @Nullable String role) {
            person = who;
            organisation = where;
            if (role != null) {
                var roles =
                        system == null
                                ? municipal
                                : onSystems.computeIfAbsent(
                                        system, s -> EnumSet.noneOf(Role.class));
                roles.add(Role.valueOf(role));
            }
        }

        Optional<Viewer> viewer() {
            return person == null || organisation == null
                    ? Optional.empty()
                    : Optional.of(new Viewer(person, organisation, municipal, onSystems));
        }
    }

    @Override
    public boolean systemExists(UUID system) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM read_model.access_system WHERE system_id = ?)")
                .param(system)
                .query(Boolean.class)
                .single();
    }

    @Override
    public String readModel() {
        return AccessProjection.NAME;
    }
}
