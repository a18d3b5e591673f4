package jp.daicho.query.trace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.RoleSet;
import jp.daicho.contract.calendar.FiscalYear;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.query.audit.History;
import jp.daicho.query.platform.ListQuery;
import jp.daicho.query.platform.ReadCall;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands alone although the guideline wants it tied, as of this day. */
@RestController
@Tag(name = "trace")
@Guideline({
    "III-1.3-N6",
    "III-2.3-N4",
    "IV-1.1-G1",
    "IV-1.1-S1",
    "IV-1.3-S1",
    "IV-1.3-S4",
    "IV-1.3-X1",
    "IV-1.4-F5",
    "IV-1.4-F6",
    "IV-1.4-G1",
    "IV-1.4-X1",
    "IV-1.4-X2",
    "IV-1.4-X3",
    "IV-1.4-X4",
    "IV-1.6-G1",
    "IV-1.6-N2",
    "IV-1.6-N3",
    "IV-1.6-S5",
    "IV-1.6-X1",
    "IV-1.6-X2",
    "IV-2.1-S1",
    "IV-2.4-F5",
    "IV-2.4-F6",
    "IV-2.4-X1",
    "IV-2.4-X2",
    "IV-2.4-X3",
    "IV-2.4-X4",
    "IV-2.5-G1",
    "IV-2.5-N3",
    "IV-2.5-N4",
    "IV-2.5-S5",
    "IV-2.5-X1",
    "IV-2.5-X2",
    "IV-3-G1",
    "IV-3.1-S1",
    "IV-3.1-S2",
    "IV-3.1-S3",
    "IV-3.1-X2",
    "IV-4.1-S5",
    "IV-5.1-S5",
    "IV-6.1-S5",
    "IV-7-G1",
    "IV-7-G3"
})
class OrphanEndpoints {

    private static final String ALL =
            Arrays.stream(OrphanRule.values())
                    .map(OrphanRule::select)
                    .collect(
                            Collectors.joining(
                                    "\nUNION ALL\n",
                                    "SELECT e.rule, e.system_id, e.aggregate_id, e.since, e.detail FROM (",
                                    ") e"));

    private final History history;
    private final Clock clock;

    OrphanEndpoints(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @GetMapping("/api/v1/trace/orphans")
    @Operation(
            operationId = "listOrphans",
            summary =
                    "What the guideline wants tied and stands alone, over all systems that the caller may see: reports without"
                            + " plans, work without a ground, misses without an improvement plan, payments without an inspection")
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<Orphan> all(
            @Parameter(description = "Only these") @RequestParam @Nullable OrphanRule rule,
            ReadCall call) {
        return page(rule, call);
    }

    @GetMapping("/api/v1/systems/{systemId}/trace/orphans")
    @Operation(
            operationId = "listOrphansOfSystem",
            summary = "What the guideline wants tied and stands alone, of a system")
    @AllowedTo(sets = RoleSet.EVERYBODY)
    Page<Orphan> ofSystem(
            @PathVariable UUID systemId,
            @Parameter(description = "Only these") @RequestParam @Nullable OrphanRule rule,
            ReadCall call) {
        return page(rule, call);
    }

    private Page<Orphan> page(@Nullable OrphanRule rule, ReadCall call) {
        call.await(History.reads());
        var today = LocalDate.ofInstant(clock.instant(), Occasion.ZONE);
        int year = FiscalYear.of(today).year();
        var page =
                call.page(
                        history.restrict(ListQuery.select(ALL, OrphanRow.class), call.viewer())
                                .with("today", today)
                                .with("year", Integer.toString(year))
                                .with("yearBegins", LocalDate.of(year, 4, 1))
                                .whereIfPresent("e.system_id = :system", call.systemId())
                                .whereIfPresent("e.rule = :rule", rule)
                                .orderBy(
                                        "e.rule",
                                        "e.since",
                                        "e.aggregate_id",
                                        "e.system_id",
                                        "e.detail"));
        var names = history.namesOf(page.items().stream().map(OrphanRow::thing).toList(), call);
        return new Page<>(
                page.items().stream()
                        .map(o ->
                                new Orphan(
                                        o.rule(),
                                        o.rule().guideline(),
                                        o.systemId(),
                                        o.rule().aggregateType(),
                                        AggregateTypes.named(o.rule().aggregateType()).label(),
                                        o.aggregateId(),
                                        names.get(o.thing()),
                                        o.since(),
                                        o.detail()))
                        .toList(),
                page.next(),
                page.position());
    }
}
