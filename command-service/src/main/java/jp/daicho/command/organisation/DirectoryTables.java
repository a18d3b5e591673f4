package jp.daicho.command.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.daicho.command.organisation.DirectoryFacts.KnownOrganisation;
import jp.daicho.command.organisation.DirectoryFacts.KnownPerson;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The directory as other features ask for it. */
@Component
class DirectoryTables implements DirectoryFacts {

    private final JdbcClient jdbc;

    DirectoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable KnownOrganisation organisation(UUID organisation) {
        // held, so that nothing is decided on an organisation that a merger takes away meanwhile
        return jdbc.sql(
                        "SELECT organisation_id, unit_kind, merged_into FROM command_facts.organisation"
                                + " WHERE organisation_id = ? FOR SHARE")
                .param(organisation)
                .query(DirectoryTables::known)
                .optional()
                .orElse(null);
    }

    private static KnownOrganisation known(ResultSet row, int number) throws SQLException {
        var unitKind = row.getString("unit_kind");
        return new KnownOrganisation(
                row.getObject("organisation_id", UUID.class),
                unitKind == null ? null : UnitKind.valueOf(unitKind),
                row.getObject("merged_into", UUID.class));
    }

    @Override
    public @Nullable KnownPerson person(UUID person) {
        return jdbc.sql(
                        "SELECT person_id, organisation_id, position, ended FROM command_facts.person"
                                + " WHERE person_id = ?")
                .param(person)
                .query((row, number) ->
                        new KnownPerson(
                                row.getObject("person_id", UUID.class),
                                row.getObject("organisation_id", UUID.class),
                                Position.valueOf(row.getString("position")),
                                row.getBoolean("ended")))
                .optional()
                .orElse(null);
    }
}
