package jp.daicho.command.work;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.work.WorkProblem;
import jp.daicho.contract.work.WorkRecordRegistered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes of work records, each once in a system, and the incidents that they are for. */
@Component
class WorkTables implements FactsKeeper, WorkRecordFacts {

    private final JdbcClient jdbc;

    WorkTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("work_record");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(WorkRecordRegistered.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        if (event instanceof WorkRecordRegistered registered) {
            int kept =
                    jdbc.sql(
                                    """
                                    INSERT INTO command_facts.work_record
                                        (work_record_id, system_id, code, incident_id)
                                    VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
                                    """)
                            .params(
                                    Arrays.asList(
                                            meta.aggregateId(),
                                            meta.system(),
                                            registered.code(),
                                            registered.incidentId()))
                            .update();
            if (kept == 0) {
                throw WorkProblem.WORK_RECORD_CODE_TAKEN.because(registered.code());
            }
        }
    }

    @Override
    public boolean isRecordedFor(UUID incident) {
        return jdbc.sql("SELECT count(*) FROM command_facts.work_record WHERE incident_id = ?")
                        .params(incident)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
