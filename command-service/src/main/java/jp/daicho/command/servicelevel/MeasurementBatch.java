package jp.daicho.command.servicelevel;

import java.util.List;
import java.util.UUID;
import jp.daicho.command.platform.CommandContext;
import jp.daicho.command.platform.LedgerAggregate;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One batch of measurements: a stream of its own, of one event. */
@Aggregate
class MeasurementBatch extends LedgerAggregate<MeasurementBatchState, MeasurementEvent> {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RecordMeasurements command,
            Occasion occasion,
            CommandMessage<?> message,
            AgreedItems items,
            SampleStore store) {
        if (exists()) {
            change(state -> state.again(command));
            return;
        }
        expectNothingRead();
        var request = CommandContext.of(message).request();
        var system = request.systems().iterator().next();
        var judged =
                MeasurementJudge.judge(
                        command, corrected(system, command), items.of(system), occasion);
        create(List.of(judged.event()));
        store.keep(request.id(), system, judged.recorded());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RecordReadings command,
            Occasion occasion,
            CommandMessage<?> message,
            AgreedItems items,
            SampleStore store,
            SeriesReadings readings) {
        if (exists()) {
            change(state -> List.of());
            return;
        }
        expectNothingRead();
        var request = CommandContext.of(message).request();
        var system = request.systems().iterator().next();
        var judged =
                MeasurementJudge.judge(command.measurements(), null, items.of(system), occasion)
                        .numbered(command.lines());
        create(List.of(judged.event()));
        store.keep(request.id(), system, judged.recorded());
        readings.move(command.moved());
    }

    private static @Nullable UUID corrected(UUID system, RecordMeasurements command) {
        var batch = command.corrects();
        return batch == null ? null : MeasurementBatchState.idOf(system, command.source(), batch);
    }

    @Override
    protected MeasurementBatchState evolve(
            @Nullable MeasurementBatchState state, MeasurementEvent event) {
        return MeasurementBatchState.evolve(event);
    }
}
