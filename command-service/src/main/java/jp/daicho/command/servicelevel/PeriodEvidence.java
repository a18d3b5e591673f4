package jp.daicho.command.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.calendar.CalendarFacts;
import jp.daicho.command.platform.Streams;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.servicelevel.AgreedPart;
import jp.daicho.contract.servicelevel.ComputedFigure;
import jp.daicho.contract.servicelevel.Exclusion;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.ItemEvidence;
import jp.daicho.contract.servicelevel.MeasurementEvent;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.Outage;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaEvent;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.contract.servicelevel.Spans;
import jp.daicho.http.GeneralProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes a period's figures from what is recorded up to this transaction: the terms and announced
 * stops from the agreement's stream, outages from facts, measurements from the events of their
 * batches. The arithmetic is the one by which the query side answers.
 */
@Component
class PeriodEvidence {

    /** A united outage is long enough for any minimum by then, and zones differ by less. */
    private static final Duration MARGIN = Duration.ofDays(3);

    /** Batches whose events are read at once. */
    private static final int CHUNK = 500;

    private final Streams streams;
    private final OutageTables outages;
    private final CalendarFacts days;
    private final JdbcClient jdbc;

    PeriodEvidence(Streams streams, OutageTables outages, CalendarFacts days, JdbcClient jdbc) {
        this.streams = streams;
        this.outages = outages;
        this.days = days;
        this.jdbc = jdbc;
    }

    /**
     * The figures of a period as of now.
     *
     * @param now ends what is still going on
     */
    Computed compute(UUID system, UUID sla, Period period, Instant now) {
        var stream = streams.of(SlaEvent.TYPE, List.of(sla));
        if (stream.isEmpty() || !stream.getFirst().meta().systems().contains(system)) {
            throw GeneralProblem.NOT_FOUND.because();
        }
        var agreed = Agreed.of(sla, stream);
        var zone = ZoneId.of(agreed.versions().getFirst().serviceHours().timeZone());
        var from = period.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant().minus(MARGIN);
        var until = period.end().atStartOfDay(ZoneOffset.UTC).toInstant().plus(MARGIN);
        var down = outages.of(system, from, until);
        var measured = measured(system, from, until);
        var exclusions =
                Stream.concat(
                                agreed.plannedStops().stream(),
                                down.stream().flatMap(one -> exclusion(one, now)))
                        .toList();
        var calendar = days.calendar();
        var calculation = new FigureCalculation(calendar, now);
        var figures = new ArrayList<ComputedFigure>();
        for (var item : AgreedPart.itemsOf(agreed.versions())) {
            var evidence =
                    new ItemEvidence(
                            down.stream()
                                    .map(one ->
                                            new Outage(one.code(), one.beginsAt(), one.endsAt()))
                                    .toList(),
                            exclusions,
                            measured.rollUps.getOrDefault(item, new TreeMap<>()),
                            Spans.of(measured.covered.getOrDefault(item, List.of())));
            var figure = calculation.of(agreed.versions(), item, evidence, period);
            if (figure != null) {
                figures.add(ComputedFigure.of(figure));
            }
        }
        return new Computed(period, zone, List.copyOf(figures), calendar.version());
    }

    private static Stream<Exclusion> exclusion(OutageTables.Down down, Instant now) {
        var end = down.endsAt() == null ? now : down.endsAt();
        var side = down.side();
        if (side == null
                || side == ResponsibleSide.CONTRACTOR
                || down.sideSaidBy() == null
                || !down.beginsAt().isBefore(end)) {
            return Stream.of();
        }
        return Stream.of(
                new Exclusion(
                        down.code(),
                        new Span(down.beginsAt(), end),
                        ExclusionReason.OUTSIDE_RESPONSIBILITY,
                        side.label().ja(),
                        down.sideSaidBy().toString()));
    }

    private static final class Measured {
        private final Map<String, NavigableMap<LocalDate, RollUp>> rollUps = new HashMap<>();
        private final Map<String, List<Span>> covered = new HashMap<>();

        void add(MeasurementsRecorded batch) {
            for (var daily : batch.rollUps()) {
                rollUps.computeIfAbsent(daily.item(), item -> new TreeMap<>())
                        .merge(daily.day(), daily.values(), RollUp::plus);
            }
            for (var time : batch.covered()) {
                covered.computeIfAbsent(time.item(), item -> new ArrayList<>())
                        .addAll(time.spans());
            }
        }
    }

    private Measured measured(UUID system, Instant from, Instant until) {
        var batches = standingBatches(system, from, until);
        var measured = new Measured();
        for (int i = 0; i < batches.size(); i += CHUNK) {
            var chunk = batches.subList(i, Math.min(batches.size(), i + CHUNK));
            for (var recorded : streams.of(MeasurementEvent.TYPE, chunk)) {
                measured.add((MeasurementsRecorded) recorded.event());
            }
        }
        return measured;
    }

    /** In the order of their ids, so that decimals add up the same way each time. */
    private List<UUID> standingBatches(UUID system, Instant from, Instant until) {
        return jdbc.sql(
                        """
                        SELECT batch_id FROM command_facts.measurement_batch
                        WHERE system_id = ? AND corrected_by IS NULL
                          AND (first_at IS NULL OR first_at < ? AND last_at >= ?)
                        ORDER BY batch_id\
                        """)
                .params(system, offset(until), offset(from))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static OffsetDateTime offset(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
