package jp.daicho.command.servicelevel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RecordMeasurements;
import jp.daicho.contract.servicelevel.ServiceLevelProblem;

/** A batch is recorded once and stays as it is. */
record MeasurementBatchState(String digest) {

    /**
     * The same source and batch of a system have the same id, wherever and whenever they are sent.
     */
    static UUID idOf(UUID system, String source, String batch) {
        return UuidCreator.getNameBasedSha1(system, source + "\n" + batch);
    }

    List<MeasurementEvent> again(RecordMeasurements command) {
        if (!command.digest().equals(digest)) {
            throw ServiceLevelProblem.MEASUREMENT_BATCH_DIFFERS.because(
                    command.source(), command.batch());
        }
        return List.of();
    }

    static MeasurementBatchState evolve(MeasurementEvent event) {
        return switch (event) {
            case MeasurementsRecorded e -> new MeasurementBatchState(e.digest());
        };
    }
}
