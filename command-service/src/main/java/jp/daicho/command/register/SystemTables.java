package jp.daicho.command.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.command.organisation.OwnershipFacts;
import jp.daicho.command.register.SystemFacts.KnownSystem;
import jp.daicho.contract.Role;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.SystemType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register as other features ask for it. */
@Component
class SystemTables implements SystemFacts, OwnershipFacts {

    private final JdbcClient jdbc;

    SystemTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable KnownSystem system(UUID system) {
        return jdbc.sql(
                        "SELECT system_id, code, owning_section, type, applicability, criticality, networks, live, retired"
                                + " FROM command_facts.system WHERE system_id = ?")
                .param(system)
                .query(SystemTables::known)
                .optional()
                .orElse(null);
    }

    private static KnownSystem known(ResultSet row, int number) throws SQLException {
        return new KnownSystem(
                row.getObject("system_id", UUID.class),
                row.getString("code"),
                row.getObject("owning_section", UUID.class),
                SystemType.valueOf(row.getString("type")),
                Applicability.valueOf(row.getString("applicability")),
                Criticality.valueOf(row.getString("criticality")),
                networks(row.getArray("networks")),
                row.getBoolean("live"),
                row.getBoolean("retired"));
    }

    private static Set<Network> networks(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray())
                .map(Network::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<Role> rolesOf(UUID organisation, UUID system, Instant at) {
        var roles =
                jdbc.sql(
                                "SELECT DISTINCT role FROM command_facts.appointment WHERE organisation_id = :organisation"
                                        + " AND system_id = :system AND valid_from <= :at AND valid_until > :at")
                        .param("organisation", organisation)
                        .param("system", system)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .query((row, number) -> Role.valueOf(row.getString("role")))
                        .list();
        return Set.copyOf(roles);
    }

    @Override
    public boolean owns(UUID section, UUID system) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM command_facts.system WHERE system_id = ? AND owning_section = ?)")
                .params(system, section)
                .query(Boolean.class)
                .single();
    }
}
