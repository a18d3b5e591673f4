package jp.daicho.query.platform;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.daicho.contract.Role;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Operating the read models. The rebuild is the one POST that the query side answers: it records
 * nothing.
 */
@RestController
@RequestMapping("/api/v1/read-models")
@Tag(name = "read-models")
class ReadModelEndpoints {

    private final ReadModels readModels;

    ReadModelEndpoints(ReadModels readModels) {
        this.readModels = readModels;
    }

    @GetMapping
    @Operation(operationId = "listReadModels", summary = "Where each read model is")
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR, Role.INFORMATION_SYSTEMS_SECTION})
    @Guideline({})
    ReadModelList list(ReadCall call) {
        return new ReadModelList(
                readModels.log().settled(),
                readModels.runners().stream().map(r -> view(r.state())).toList());
    }

    @PostMapping("/{name}/rebuild")
    @Operation(
            operationId = "rebuildReadModel",
            summary = "Builds a read model anew from the events, while the present one is read on")
    @AllowedTo(Role.ADMINISTRATOR)
    @Guideline({})
    ResponseEntity<ReadModelView> rebuild(@PathVariable String name, ReadCall call) {
        var state = readModels.find(name);
        if (state == null) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        readModels.rebuild(name);
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(view(state));
    }

    private ReadModelView view(ReadModelState state) {
        var now = state.now();
        var lag =
                BigDecimal.valueOf(state.lag(readModels.log().settled()).toMillis())
                        .movePointLeft(3);
        return new ReadModelView(
                state.name(),
                now.phase(),
                now.generation(),
                now.position(),
                lag.setScale(3, RoundingMode.HALF_UP),
                state.rebuildPosition(),
                now.failure() != null || state.rebuildFailure() != null);
    }

    /**
     * All read models.
     *
     * @param settled the position up to which the event log is settled
     */
    @Schema(name = "ReadModels", description = "The read models and the event log that they follow")
    record ReadModelList(
            @Schema(description = "Position up to which the event log is settled", example = "42")
                    long settled,
            @Schema(description = "Each read model") List<ReadModelView> items) {}

    /** One read model. */
    @Schema(name = "ReadModel", description = "Where a read model is")
    record ReadModelView(
            @Schema(description = "Its name", example = "incidents") String name,
            @Schema(
                            description =
                                    "BUILDING until there is something to read, STOPPED at an event it cannot take")
                    ReadModelState.Phase phase,
            @Schema(description = "Which building of it is shown") int generation,
            @Schema(description = "Every event up to here is in it", example = "42") long position,
            @Schema(
                            description = "For how many seconds it has not held all of the log",
                            example = "0.000")
                    BigDecimal lagSeconds,
            @Schema(description = "How far the next one has been built; null where none is")
                    @Nullable Long rebuildPosition,
            @Schema(
                            description =
                                    "Whether it, or the building of the next, has failed; the log of the service says why")
                    boolean failed) {}
}
