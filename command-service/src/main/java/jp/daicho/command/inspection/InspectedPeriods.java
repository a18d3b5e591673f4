package jp.daicho.command.inspection;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.inspection.InspectionOpened;
import jp.daicho.contract.inspection.InspectionProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The periods of contracts that are inspected: each once. */
@Component
class InspectedPeriods implements FactsKeeper {

    private final JdbcClient jdbc;

    InspectedPeriods(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("inspection");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(InspectionOpened.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        if (event instanceof InspectionOpened opened) {
            keep(opened, meta);
        }
    }

    private void keep(InspectionOpened event, EventMeta meta) {
        // Two that are opened at once must see each other
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("inspections " + event.contractId() + meta.system())
                .query()
                .singleRow();
        jdbc.sql(
                        """
                        SELECT inspection_id FROM command_facts.inspection
                        WHERE contract_id = ? AND system_id = ? AND first_day <= ? AND last_day >= ?
                          AND (track = ? OR track = 'COMBINED' OR ? = 'COMBINED')\
                        """)
                .params(
                        event.contractId(),
                        meta.system(),
                        event.lastDay(),
                        event.firstDay(),
                        event.track().name(),
                        event.track().name())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .forEach(other -> {
                    throw InspectionProblem.PERIOD_TAKEN.because(
                            event.firstDay(), event.lastDay(), other);
                });
        jdbc.sql(
                        """
                        INSERT INTO command_facts.inspection
                            (inspection_id, system_id, contract_id, track, first_day, last_day)
                        VALUES (?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        meta.aggregateId(),
                        meta.system(),
                        event.contractId(),
                        event.track().name(),
                        event.firstDay(),
                        event.lastDay())
                .update();
    }
}
