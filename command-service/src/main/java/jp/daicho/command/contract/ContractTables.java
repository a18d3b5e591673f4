package jp.daicho.command.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.contract.ContractFacts.KnownContract;
import jp.daicho.command.register.ContractCoverFacts;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contracts as other features ask for them. */
@Component
class ContractTables implements ContractFacts, ContractCoverFacts {

    private static final String SELECT =
            "SELECT contract_id, number, track, contractor_id, systems, begins, ends, non_conformity_notice_months"
                    + " FROM command_facts.contract WHERE ";

    private final JdbcClient jdbc;

    ContractTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public @Nullable KnownContract contract(UUID contract) {
        return jdbc.sql(SELECT + "contract_id = ? FOR SHARE")
                .param(contract)
                .query(ContractTables::known)
                .optional()
                .orElse(null);
    }

    @Override
    public List<KnownContract> ofSystem(UUID system) {
        return jdbc.sql(SELECT + "systems @> ARRAY[CAST(? AS uuid)] ORDER BY begins, contract_id")
                .param(system)
                .query(ContractTables::known)
                .list();
    }

    @Override
    public boolean covers(UUID contract, UUID system, LocalDate from, @Nullable LocalDate until) {
        var known = contract(contract);
        return known != null
                && known.isFor(system)
                && known.term().covers(new ContractTerm(from, until == null ? from : until));
    }

    private static KnownContract known(ResultSet row, int number) throws SQLException {
        return new KnownContract(
                row.getObject("contract_id", UUID.class),
                row.getString("number"),
                ContractTrack.valueOf(row.getString("track")),
                row.getObject("contractor_id", UUID.class),
                List.of((UUID[]) row.getArray("systems").getArray()),
                new ContractTerm(
                        row.getObject("begins", LocalDate.class),
                        row.getObject("ends", LocalDate.class)),
                row.getObject("non_conformity_notice_months", Integer.class));
    }
}
