package jp.daicho.command.work;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.Codes;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.work.CorrectWorkRecord;
import jp.daicho.contract.work.RegisterWorkRecord;
import jp.daicho.contract.work.WorkEvent;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkProblem;
import jp.daicho.contract.work.WorkRecordCorrected;
import jp.daicho.contract.work.WorkRecordRegistered;
import org.jspecify.annotations.Nullable;

/** One entry of the maintenance or operation record, as it stands. */
record WorkRecordState(
        Track track,
        WorkNature nature,
        String content,
        @Nullable Instant performedFrom,
        Instant performedAt,
        @Nullable String planItem) {

    static List<WorkEvent> register(
            RegisterWorkRecord command, UUID id, Occasion occasion, boolean incidentKnown) {
        if (command.incidentId() != null && !incidentKnown) {
            throw WorkProblem.WORK_INCIDENT_UNKNOWN.because(command.incidentId());
        }
        requireDone(command.performedAt(), occasion);
        return List.of(
                new WorkRecordRegistered(
                        Objects.requireNonNullElseGet(
                                command.code(), () -> Codes.make("WRK", id, occasion.occurredOn())),
                        command.track(),
                        command.nature(),
                        command.content(),
                        command.performedFrom(),
                        command.performedAt(),
                        command.incidentId(),
                        command.planItem()));
    }

    List<WorkEvent> correct(CorrectWorkRecord command, Occasion occasion) {
        requireDone(command.performedAt(), occasion);
        var corrected =
                new WorkRecordCorrected(
                        command.track(),
                        command.nature(),
                        command.content(),
                        command.performedFrom(),
                        command.performedAt(),
                        command.planItem(),
                        command.reason());
        return equals(evolve(this, corrected)) ? List.of() : List.of(corrected);
    }

    private static void requireDone(Instant performedAt, Occasion occasion) {
        if (performedAt.isAfter(occasion.recordedAt())) {
            throw WorkProblem.WORK_IN_THE_FUTURE.because(performedAt);
        }
    }

    static WorkRecordState evolve(@Nullable WorkRecordState before, WorkEvent event) {
        return switch (event) {
            case WorkRecordRegistered e ->
                    new WorkRecordState(
                            e.track(),
                            e.nature(),
                            e.content(),
                            e.performedFrom(),
                            e.performedAt(),
                            e.planItem());
            case WorkRecordCorrected e ->
                    new WorkRecordState(
                            e.track(),
                            e.nature(),
                            e.content(),
                            e.performedFrom(),
                            e.performedAt(),
                            e.planItem());
        };
    }
}
