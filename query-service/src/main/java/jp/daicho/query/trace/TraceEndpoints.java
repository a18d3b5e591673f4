package jp.daicho.query.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.GeneralProblem;
import jp.daicho.http.Guideline;
import jp.daicho.http.InvalidParameter;
import jp.daicho.http.Page;
import jp.daicho.http.Refuses;
import jp.daicho.query.audit.History;
import jp.daicho.query.audit.History.Thing;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** From anything to everything that it goes back to and everything that came of it. */
@RestController
@Tag(name = "trace")
class TraceEndpoints {

    private static final int DEEPEST = 10;
    private static final String WAY =
            "Only what it goes back to (BACK), or only what came of it (FORWARD); without it both";
    private static final String DEPTH = "How many ties it goes at most, 1 to 10";

    private final Traces traces;
    private final GuidelineReader guidelines;
    private final History history;

    TraceEndpoints(Traces traces, GuidelineReader guidelines, History history) {
        this.traces = traces;
        this.guidelines = guidelines;
        this.history = history;
    }

    @GetMapping("/api/v1/trace/{aggregateType}/{aggregateId}")
    @Operation(
            operationId = "traceThing",
            summary =
                    "What a contract, plan, incident or anything else goes back to and what came of it, tie by tie, with the"
                            + " reason and event of each, over all systems that the caller may see")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<TraceStep> trace(
            @Parameter(description = "Type of the thing", example = "Incident") @PathVariable
                    String aggregateType,
            @PathVariable UUID aggregateId,
            @Parameter(description = WAY) @RequestParam @Nullable Direction direction,
            @Parameter(description = DEPTH) @RequestParam(defaultValue = "5") int depth,
            ReadCall call) {
        return page(new Thing(aggregateType, aggregateId), direction, depth, call);
    }

    @GetMapping("/api/v1/trace/guidelines/{guidelineId}")
    @Operation(
            operationId = "traceGuideline",
            summary =
                    "Everything that serves a row of the guideline's checklist, over all systems that the caller may see, and"
                            + " what that goes back to and what came of it: of 50 things that serve it after the other, in the"
                            + " order in which they did so first")
    @Guideline({})
    @Refuses(never = "not-found")
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<TraceStep> guideline(
            @Parameter(description = "Id of the row", example = "IV-1.4-F5") @PathVariable
                    String guidelineId,
            @Parameter(description = WAY) @RequestParam @Nullable Direction direction,
            @Parameter(description = DEPTH) @RequestParam(defaultValue = "5") int depth,
            ReadCall call) {
        int ties = checked(depth);
        call.await(History.reads());
        return traces.page(
                () -> guidelines.serving(guidelineId, call), directions(direction), ties, call);
    }

    @GetMapping("/api/v1/systems/{systemId}/trace/{aggregateType}/{aggregateId}")
    @Operation(
            operationId = "traceThingOfSystem",
            summary =
                    "What a thing of a system goes back to and what came of it, as far as that concerns the system")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<TraceStep> ofSystem(
            @PathVariable UUID systemId,
            @Parameter(description = "Type of the thing", example = "Incident") @PathVariable
                    String aggregateType,
            @PathVariable UUID aggregateId,
            @Parameter(description = WAY) @RequestParam @Nullable Direction direction,
            @Parameter(description = DEPTH) @RequestParam(defaultValue = "5") int depth,
            ReadCall call) {
        return page(new Thing(aggregateType, aggregateId), direction, depth, call);
    }

    @GetMapping("/api/v1/systems/{systemId}/trace/guidelines/{guidelineId}")
    @Operation(
            operationId = "traceGuidelineOfSystem",
            summary =
                    "Everything of a system that serves a row of the guideline's checklist, and what that goes back to and what"
                            + " came of it; the events themselves are those of the audit trail with this guideline")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<TraceStep> ofGuideline(
            @PathVariable UUID systemId,
            @Parameter(description = "Id of the row", example = "IV-1.4-F5") @PathVariable
                    String guidelineId,
            @Parameter(description = WAY) @RequestParam @Nullable Direction direction,
            @Parameter(description = DEPTH) @RequestParam(defaultValue = "5") int depth,
            ReadCall call) {
        int ties = checked(depth);
        call.await(History.reads());
        return traces.page(
                () -> Beginnings.of(history.firstServing(guidelineId, call)),
                directions(direction),
                ties,
                call);
    }

    private Page<TraceStep> page(
            Thing thing, @Nullable Direction direction, int depth, ReadCall call) {
        int ties = checked(depth);
        call.await(History.reads());
        return traces.page(() -> beginning(thing, call), directions(direction), ties, call);
    }

    private Beginnings beginning(Thing thing, ReadCall call) {
        if (!history.knows(call, thing)) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        return Beginnings.of(thing);
    }

    private static Set<Direction> directions(@Nullable Direction only) {
        return only == null ? EnumSet.allOf(Direction.class) : EnumSet.of(only);
    }

    private static int checked(int depth) {
        if (depth < 1 || depth > DEEPEST) {
            throw new InvalidParameter(
                    "depth",
                    new Text(
                            "1以上" + DEEPEST + "以下の整数が必要です。",
                            "Expected a whole number from 1 to " + DEEPEST + "."));
        }
        return depth;
    }
}
