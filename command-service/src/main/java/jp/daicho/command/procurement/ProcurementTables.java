package jp.daicho.command.procurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.command.organisation.DirectoryFacts;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Track;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.register.BuildDesignRecorded;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Network;
import jp.daicho.contract.register.NetworkConnected;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemReclassified;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the register says of systems that is asked for by chapter III. */
@Component
class ProcurementTables implements FactsKeeper, ProcurementFacts {

    private final JdbcClient jdbc;
    private final DirectoryFacts directory;
    private final ContractLimits limits;

    ProcurementTables(JdbcClient jdbc, DirectoryFacts directory, ContractLimits limits) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.limits = limits;
    }

    @Override
    public List<String> tables() {
        return List.of("procured_system");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(
                SystemRegistered.class,
                SystemReclassified.class,
                NetworkConnected.class,
                BuildDesignRecorded.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        switch (event) {
            case SystemRegistered e -> {
                jdbc.sql(
                                """
                                INSERT INTO command_facts.procured_system (system_id, type, solution, criticality,
                                    data_classes, networks, designed_at_build)
                                VALUES (?, '', '', '', '{}', ?, ?)\
                                """)
                        .params(
                                meta.aggregateId(),
                                e.networks().stream().map(Enum::name).toArray(String[]::new),
                                e.designMadeAtBuild())
                        .update();
                classify(e.classification(), meta.aggregateId());
            }
            case SystemReclassified e -> classify(e.classification(), meta.aggregateId());
            case NetworkConnected e ->
                    jdbc.sql(
                                    "UPDATE command_facts.procured_system SET networks = array_append(networks, ?)"
                                            + " WHERE system_id = ?")
                            .params(e.network().name(), meta.aggregateId())
                            .update();
            case BuildDesignRecorded e -> design(e, meta.aggregateId());
            default -> {}
        }
    }

    private void classify(Classification classification, UUID system) {
        jdbc.sql(
                        """
                        UPDATE command_facts.procured_system SET type = ?, solution = ?, criticality = ?,
                            data_classes = ? WHERE system_id = ?\
                        """)
                .params(
                        classification.type().name(),
                        classification.solution().name(),
                        classification.criticality().name(),
                        classification.dataClasses().stream()
                                .map(Enum::name)
                                .toArray(String[]::new),
                        system)
                .update();
    }

    private void design(BuildDesignRecorded event, UUID system) {
        jdbc.sql(
                        """
                        UPDATE command_facts.procured_system SET recorded = array_append(array_remove(recorded, :track), :track),
                            designed = CASE WHEN :designed THEN array_append(array_remove(designed, :track), :track)
                                ELSE array_remove(designed, :track) END,
                            included = CASE WHEN :included THEN array_append(array_remove(included, :track), :track)
                                ELSE array_remove(included, :track) END
                        WHERE system_id = :system\
                        """)
                .param("track", event.track().name())
                .param("designed", event.designMadeAtBuild())
                .param("included", event.includedInSystemContract())
                .param("system", system)
                .update();
    }

    @Override
    public ProcuredSystem system(UUID system) {
        return jdbc.sql("SELECT * FROM command_facts.procured_system WHERE system_id = ? FOR SHARE")
                .param(system)
                .query((row, number) -> read(row))
                .single();
    }

    private static ProcuredSystem read(ResultSet row) throws SQLException {
        var networks = of(Network.class, row, "networks");
        return new ProcuredSystem(
                Solution.valueOf(row.getString("solution")),
                row.getString("criticality").equals(Criticality.CRITICAL.name()),
                row.getString("type").equals(SystemType.RESIDENT_INFORMATION_SYSTEM.name())
                        || networks.stream().anyMatch(Network::isJointlySupervised),
                of(DataClass.class, row, "data_classes"),
                designed(row),
                of(Track.class, row, "included"));
    }

    /** What is recorded of the tracks, or else what was said of both at the registration (I-4). */
    private static Set<Track> designed(ResultSet row) throws SQLException {
        if (!of(Track.class, row, "recorded").isEmpty()) {
            return of(Track.class, row, "designed");
        }
        return row.getBoolean("designed_at_build")
                ? Set.of(Track.MAINTENANCE, Track.OPERATION)
                : Set.of();
    }

    private static <E extends Enum<E>> Set<E> of(Class<E> type, ResultSet row, String column)
            throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isContractor(UUID organisation) {
        var known = directory.organisation(organisation);
        return known != null && known.isContractor() && known.goesOn();
    }

    @Override
    public UUID goingOn(UUID company) {
        return directory.goingOn(company);
    }

    @Override
    public ContractLimits limits() {
        return limits;
    }

    @Override
    public boolean agreementHolds(UUID sla, UUID system, ContractTerm term) {
        return jdbc.sql(
                        """
                        SELECT 1 FROM command_facts.procured_agreement
                        WHERE sla_id = ? AND system_id = ? AND first_day <= ? AND (last_day IS NULL OR last_day >= ?)
                        FOR SHARE\
                        """)
                .params(sla, system, term.ends(), term.begins())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
