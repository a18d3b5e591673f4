package jp.daicho.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Role;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.Text;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.platform.ReadCall;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much happened: a timeline, or what kinds of things, or by whom. */
@RestController
@Tag(name = "audit")
class AuditCountEndpoints {

    private final AuditCounter counter;
    private final Narrator narrator;
    private final EventCodec codec;

    AuditCountEndpoints(AuditCounter counter, Narrator narrator, EventCodec codec) {
        this.counter = counter;
        this.narrator = narrator;
        this.codec = codec;
    }

    @Sensitive(Sensitivity.HISTORY)
    @GetMapping("/api/v1/audit/counts")
    @Operation(
            operationId = "countAuditEvents",
            summary =
                    "How many events the caller may see of those asked for, by day, month, type, role, person or section")
    @Guideline({})
    @AllowedTo(sets = RoleSet.EVERYBODY)
    ResponseEntity<AuditCountsView> count(
            AuditFilter filter, @RequestParam(defaultValue = "DAY") CountedBy by, ReadCall call) {
        call.await(Narrator.READS);
        long position = call.await(Asked.by(call, filter).reads()).place();
        var counts = counter.count(Asked.by(call, filter), by, position);
        var labels = labels(counts, by, call);
        return ResponseEntity.ok()
                .header("Daicho-Position", call.position(position).toString())
                .body(
                        new AuditCountsView(
                                counts.total(),
                                counts.exact(),
                                counts.byKey().entrySet().stream()
                                        .map(e ->
                                                new AuditCountsView.Group(
                                                        e.getKey(),
                                                        labels.get(e.getKey()),
                                                        e.getValue()))
                                        .toList(),
                                position));
    }

    private Map<String, Text> labels(AuditCounter.Counts counts, CountedBy by, ReadCall call) {
        var labels = new HashMap<String, Text>();
        switch (by) {
            case TYPE ->
                    counts.byKey()
                            .keySet()
                            .forEach(type -> {
                                var known = codec.typeNamed(type);
                                labels.put(type, new Text(known.ja(), known.en()));
                            });
            case AGGREGATE_TYPE ->
                    counts.byKey()
                            .keySet()
                            .forEach(type -> labels.put(type, AggregateTypes.named(type).label()));
            case ROLE ->
                    counts.byKey()
                            .keySet()
                            .forEach(role -> labels.put(role, Role.valueOf(role).label()));
            case ACTOR, ORGANISATION -> {
                var ids =
                        counts.byKey().keySet().stream()
                                .map(UUID::fromString)
                                .collect(Collectors.toSet());
                var persons = by == CountedBy.ACTOR ? ids : Set.<UUID>of();
                narrator.namesOf(ids, persons, call.viewer(), call.systemId())
                        .forEach((id, name) -> labels.put(id.toString(), name));
            }
            case DAY, MONTH, DAY_OF_OCCURRENCE, MONTH_OF_OCCURRENCE -> {}
        }
        return labels;
    }
}
