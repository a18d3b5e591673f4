package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.EventMeta;
import jp.daicho.contract.Role;
import jp.daicho.contract.servicelevel.CoveredTime;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The sums of months are looked for by system, item and month, which no id of an event tells: they
 * are named beforehand, so that building asks for those of a thousand batches at once.
 */
class LevelSumsForeseenTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID BATCH = new UUID(2, 1);
    private static final UUID CORRECTION = new UUID(2, 2);

    private final ProjectionFixture fixture =
            ProjectionFixture.of(new LevelSumsProjection())
                    .by(new Actor(new UUID(9, 1), new UUID(9, 2), Role.OWNING_SECTION_STAFF));

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void every_sum_and_every_covered_month_that_a_batch_touches_is_named_before_it_is_handled() {
        var measured = measured(null, "2026-06-30T10:00:00Z", "2026-08-02T10:00:00Z");
        fixture.given(BATCH, SYSTEM, measured);

        var foreseen = foreseen(measured);

        assertThat(foreseen.get(MonthSumRow.class)).isEqualTo(keys("measurement_month"));
        assertThat(foreseen.get(MonthCoverRow.class)).hasSize(3).isEqualTo(keys("covered_month"));
        assertThat(foreseen.get(SampledItemRow.class)).isEqualTo(Set.of(List.of(SYSTEM, "cpu")));
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_correction_names_the_batch_that_it_corrects() {
        var measured = measured(null, "2026-06-30T10:00:00Z", "2026-07-02T10:00:00Z");
        var again = measured(BATCH, "2026-06-30T10:00:00Z", "2026-07-02T10:00:00Z");
        fixture.given(BATCH, SYSTEM, measured).given(CORRECTION, SYSTEM, again);

        assertThat(foreseen(again).get(BatchMonthsRow.class)).isEqualTo(Set.of(BATCH));
        assertThat(
                        fixture.sql("SELECT count(*) FROM read_model.measurement_month WHERE whole")
                                .query(Long.class)
                                .single())
                .isZero();
        fixture.rebuildGivesTheSame();
    }

    private static Map<Class<?>, Set<Object>> foreseen(DomainEvent event) {
        var named = new HashMap<Class<?>, Set<Object>>();
        new LevelSumsProjection()
                .foresee(
                        event,
                        meta(),
                        (table, key) ->
                                named.computeIfAbsent(table, t -> new HashSet<>()).add(key));
        return named;
    }

    private static EventMeta meta() {
        var now = Instant.parse("2026-08-03T00:00:00Z");
        return new EventMeta(
                1,
                new UUID(3, 1),
                "MeasurementBatch",
                BATCH,
                1,
                "servicelevel.MeasurementsRecorded",
                1,
                now,
                now,
                Set.of(SYSTEM),
                new Actor(new UUID(9, 1), new UUID(9, 2), Role.OWNING_SECTION_STAFF),
                "correlation",
                "causation",
                List.of());
    }

    private Set<Object> keys(String table) {
        return new HashSet<>(
                fixture.sql("SELECT system_id, item, month FROM read_model." + table)
                        .query((row, number) ->
                                List.<Object>of(
                                        row.getObject(1, UUID.class),
                                        row.getString(2),
                                        row.getObject(3, LocalDate.class)))
                        .list());
    }

    private static MeasurementsRecorded measured(
            @Nullable UUID corrects, String from, String until) {
        var first = Instant.parse(from);
        var end = Instant.parse(until);
        var sums =
                Stream.of("2026-06-30", "2026-07-01", "2026-07-31", "2026-08-01")
                        .map(day ->
                                new DailyRollUp(
                                        "cpu",
                                        LocalDate.parse(day),
                                        new RollUp(1, 1, BigDecimal.ONE, null, null, null)))
                        .toList();
        return new MeasurementsRecorded(
                "monitor",
                from,
                "0a",
                sums.size(),
                first,
                end,
                corrects,
                sums,
                List.of(new CoveredTime("cpu", List.of(new Span(first, end)))),
                List.of());
    }
}
