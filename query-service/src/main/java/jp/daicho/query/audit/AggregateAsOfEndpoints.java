package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.RoleSet;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Any thing as it was. */
@RestController
@Tag(name = "audit")
class AggregateAsOfEndpoints {

    private static final int CHUNK = 500;

    private final AuditReader reader;
    private final Narrator narrator;

    AggregateAsOfEndpoints(AuditReader reader, Narrator narrator) {
        this.reader = reader;
        this.narrator = narrator;
    }

    @Sensitive(value = Sensitivity.HISTORY, subjects = "aggregateId")
    @GetMapping("/api/v1/audit/aggregates/{aggregateType}/{aggregateId}")
    @Operation(
            operationId = "getAggregateAsOf",
            summary =
                    "Anything as it was at a moment, of what was known at a moment: its fields and the events that made it so,"
                            + " as far as the caller may see them")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<AggregateAsOfView> asOf(
            @Parameter(description = "Type of the thing", example = "Incident") @PathVariable
                    String aggregateType,
            @PathVariable UUID aggregateId,
            @Parameter(
                            description =
                                    "What happened until then, and at that moment; without it everything counts")
                    @RequestParam
                    @Nullable Instant asOf,
            @Parameter(
                            description =
                                    "What was recorded until then, and at that moment; without it everything counts")
                    @RequestParam
                    @Nullable Instant recordedAsOf,
            ReadCall call) {
        call.await(Narrator.READS);
        return call.one(
                AuditProjection.NAME,
                () ->
                        find(
                                aggregateType,
                                aggregateId,
                                new AggregateAsOf(asOf, recordedAsOf),
                                call));
    }

    private Optional<AggregateAsOfView> find(
            String type, UUID id, AggregateAsOf state, ReadCall call) {
        var asked = Asked.by(call, AuditFilter.ofAggregate(type, id));
        long after = 0;
        List<AuditRow> chunk;
        do {
            chunk = reader.after(asked, after, Long.MAX_VALUE, CHUNK);
            chunk.forEach(state::take);
            after = chunk.isEmpty() ? after : chunk.getLast().position();
        } while (chunk.size() == CHUNK);
        if (state.count() == 0) {
            return Optional.empty();
        }
        var viewer = call.viewer();
        return Optional.of(
                new AggregateAsOfView(
                        type,
                        AggregateTypes.named(type).label(),
                        id,
                        narrator.namesOf(Set.of(id), viewer, call.systemId()).get(id),
                        state.version(),
                        state.fields(),
                        state.count(),
                        narrator.tell(state.events(), viewer, call.systemId())));
    }
}
