package jp.daicho.query.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on file of systems, some at a time. */
@Component
class ComplianceReader {

    private static final int AT_ONCE = 50;

    /** Of which systems it is asked. */
    record Of(@Nullable UUID systemId, @Nullable UUID owningSection, FiscalYear year) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ComplianceReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The day on which it is asked, in Japan. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
    }

    /** The files of the next systems in their order, of those that the caller may see. */
    List<SystemFile> next(Of of, long from, ReadCall call) {
        var query =
                ListQuery.select(
                                "SELECT s.* FROM read_model.compliance_system s",
                                GovernedSystemRow.class)
                        .where("s.number >= :from", from)
                        .whereIfPresent("s.system_id = :systemId", of.systemId)
                        .whereIfPresent("s.owning_section = :section", of.owningSection)
                        .orderBy("s.number");
        var systems =
                (of.systemId == null ? query.visibleSystems("s.system_id", call) : query)
                        .first(AT_ONCE, jdbc);
        return files(systems, of.year);
    }

    private List<SystemFile> files(List<GovernedSystemRow> systems, FiscalYear year) {
        var ids = systems.stream().map(GovernedSystemRow::systemId).toList();
        var contracts = contracts(ids, year);
        var agreements = agreements(ids);
        var matters = matters(ids, year);
        return systems.stream()
                .map(s ->
                        new SystemFile(
                                s,
                                contracts.stream()
                                        .filter(c -> c.systems().contains(s.systemId()))
                                        .toList(),
                                agreements.getOrDefault(s.systemId(), List.of()),
                                matters.getOrDefault(s.systemId(), List.of())))
                .toList();
    }

    private List<GoverningContractRow> contracts(List<UUID> systems, FiscalYear year) {
        return ListQuery.select(
                        "SELECT x.* FROM read_model.compliance_contract x",
                        GoverningContractRow.class)
                .where("x.systems && CAST(:systems AS uuid[])", systems)
                .where("x.begins <= :last", year.lastDay())
                .where("x.ends >= :first", year.firstDay())
                .orderBy("x.begins", "x.contract_id")
                .first(Integer.MAX_VALUE, jdbc);
    }

    private Map<UUID, List<Matter>> matters(List<UUID> systems, FiscalYear year) {
        return ListQuery.select("SELECT x.* FROM read_model.compliance_matter x", MatterRow.class)
                .where("x.system_id = ANY(:systems)", systems)
                .where("x.last_day >= :first", year.firstDay())
                .where("x.first_day <= :last", year.lastDay())
                .where("x.asked")
                .orderBy("x.last_day", "x.matter_id")
                .first(Integer.MAX_VALUE, jdbc)
                .stream()
                .map(MatterRow::matter)
                .collect(Collectors.groupingBy(Matter::systemId));
    }

    private Map<UUID, List<GoverningAgreementRow>> agreements(List<UUID> systems) {
        return ListQuery.select(
                        "SELECT x.* FROM read_model.compliance_agreement x",
                        GoverningAgreementRow.class)
                .where("x.system_id = ANY(:systems)", systems)
                .orderBy("x.begins", "x.sla_id")
                .first(Integer.MAX_VALUE, jdbc)
                .stream()
                .collect(Collectors.groupingBy(GoverningAgreementRow::systemId));
    }
}
