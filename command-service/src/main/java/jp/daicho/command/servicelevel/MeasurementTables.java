package jp.daicho.command.servicelevel;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.command.platform.FactsKeeper;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RefusedLine;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;
import jp.daicho.http.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which batches there are, which corrects which, and which of their lines were refused. */
@Component
class MeasurementTables implements FactsKeeper {

    /** A batch as it was recorded. */
    record Batch(int recorded, List<RefusedLine> refused) {}

    private final JdbcClient jdbc;

    MeasurementTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> tables() {
        return List.of("measurement_batch", "measurement_refusal");
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MeasurementsRecorded.class);
    }

    @Override
    public void keep(DomainEvent event, EventMeta meta) {
        if (event instanceof MeasurementsRecorded recorded) {
            if (recorded.corrects() != null) {
                markCorrected(recorded.corrects(), recorded, meta);
            }
            jdbc.sql(
                            """
                            INSERT INTO command_facts.measurement_batch
                                (batch_id, system_id, samples, first_at, last_at)
                            VALUES (?, ?, ?, ?, ?)\
                            """)
                    .params(
                            meta.aggregateId(),
                            meta.system(),
                            recorded.samples(),
                            recorded.firstAt().atOffset(ZoneOffset.UTC),
                            recorded.lastAt().atOffset(ZoneOffset.UTC))
                    .update();
            for (var line : recorded.refused()) {
                jdbc.sql(
                                """
                                INSERT INTO command_facts.measurement_refusal (batch_id, line, reason)
                                VALUES (?, ?, ?)\
                                """)
                        .params(meta.aggregateId(), line.line(), line.reason().name())
                        .update();
            }
        }
    }

    private void markCorrected(UUID corrected, MeasurementsRecorded by, EventMeta meta) {
        int marked =
                jdbc.sql(
                                """
                                UPDATE command_facts.measurement_batch SET corrected_by = ?
                                WHERE batch_id = ? AND system_id = ? AND corrected_by IS NULL\
                                """)
                        .params(meta.aggregateId(), corrected, meta.system())
                        .update();
        if (marked == 0) {
            if (isRecorded(corrected)) {
                throw ServiceLevelProblem.MEASUREMENT_BATCH_CORRECTED.because(corrected);
            }
            throw ServiceLevelProblem.MEASUREMENT_BATCH_UNKNOWN.because(by.source(), corrected);
        }
    }

    boolean isRecorded(UUID batch) {
        return jdbc.sql("SELECT count(*) FROM command_facts.measurement_batch WHERE batch_id = ?")
                        .param(batch)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Lines that were not recorded; a dry run has kept nothing, and says what would be. */
    List<RefusedLine> refused(Receipt receipt) {
        var would = receipt.wouldRecord();
        if (would != null
                && !would.isEmpty()
                && would.getFirst().event() instanceof MeasurementsRecorded recorded) {
            return recorded.refused();
        }
        return batch(receipt.id()).refused();
    }

    Batch batch(UUID id) {
        var samples =
                jdbc.sql("SELECT samples FROM command_facts.measurement_batch WHERE batch_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single();
        var refused =
                jdbc.sql(
                                """
                                SELECT line, reason FROM command_facts.measurement_refusal
                                WHERE batch_id = ? ORDER BY line\
                                """)
                        .param(id)
                        .query((row, number) ->
                                new RefusedLine(
                                        row.getInt("line"),
                                        RefusedLine.Reason.valueOf(row.getString("reason"))))
                        .list();
        return new Batch(samples, refused);
    }
}
