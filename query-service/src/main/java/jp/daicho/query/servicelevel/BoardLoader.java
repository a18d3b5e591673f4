package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jp.daicho.contract.servicelevel.AgreedPart;
import jp.daicho.contract.servicelevel.Figure;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Pace;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.Spans;
import jp.daicho.query.platform.ViewMapper;
import jp.daicho.query.servicelevel.LevelMetricsSettings.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the lines of a board out of the read models, by the arithmetic of every figure. */
@Component
class BoardLoader {

    private final JdbcClient jdbc;
    private final AgreementReader agreements;
    private final MonthEvidenceReader evidence;
    private final StandingDays days;
    private final Set<Asked> watched;
    private final Map<String, String> words = new ConcurrentHashMap<>();

    BoardLoader(
            JdbcClient jdbc,
            AgreementReader agreements,
            MonthEvidenceReader evidence,
            StandingDays days,
            LevelMetricsSettings settings) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.evidence = evidence;
        this.days = days;
        this.watched = Set.copyOf(settings.asked());
    }

    /** The days as they stand now. */
    PlannedTimes plannedTimes() {
        return new PlannedTimes(days.now());
    }

    /** Every system that has an agreement. */
    List<UUID> systems() {
        return jdbc.sql("SELECT DISTINCT system_id FROM read_model.sla ORDER BY system_id")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The lines of these systems, of those that have an agreement in the period. */
    List<BoardLine> lines(
            Collection<UUID> systems, Period period, Instant now, PlannedTimes planned) {
        if (systems.isEmpty()) {
            return List.of();
        }
        var scope = new Scope(systems);
        var agreed = agreements.agreements(scope);
        var bySystem = agreed.stream().collect(Collectors.groupingBy(Agreement::systemId));
        var known = evidence.evidence(scope, agreed, period.firstDay(), period.end(), now);
        var figures = new FigureCalculation(planned.days(), now);
        var lines = new ArrayList<BoardLine>();
        for (var system : rows(scope)) {
            var own = bySystem.get(system.systemId());
            if (own != null) {
                lines.add(
                        line(
                                system,
                                own,
                                known.getOrDefault(system.systemId(), SystemEvidence.NONE),
                                period,
                                now,
                                figures,
                                planned));
            }
        }
        return lines;
    }

    List<LevelSystemRow> rows(Scope scope) {
        return scope.sql(jdbc, "SELECT * FROM read_model.level_system WHERE #scope")
                .query(ViewMapper.of(LevelSystemRow.class))
                .list();
    }

    private BoardLine line(
            LevelSystemRow system,
            List<Agreement> agreed,
            SystemEvidence evidence,
            Period period,
            Instant now,
            FigureCalculation figures,
            PlannedTimes planned) {
        var standing = new ArrayList<BoardItem.Standing>();
        var conspicuous = new ArrayList<BoardItem.Measured>();
        var seen = new ArrayList<BoardItem.Measured>();
        var others = Outlook.UNKNOWN;
        int met = 0;
        int noValue = 0;
        for (var agreement : agreed) {
            var versions = agreement.versions();
            for (var code : AgreedPart.itemsOf(versions)) {
                var rests = evidence.of(agreement.slaId(), code);
                var figure = figures.of(versions, code, rests, period);
                if (figure == null) {
                    continue;
                }
                var judgement = figure.whole().judgement();
                if (figure.budgetLeftSeconds() != null) {
                    standing.add(standing(agreement, figure, rests.covered(), now, planned));
                    continue;
                }
                var item = measured(agreement, figure);
                var outlook = item.outlook(now);
                if (judgement == Judgement.MISSED
                        || judgement == Judgement.UNDETERMINED
                        || outlook == Outlook.BREACH_FORECAST) {
                    conspicuous.add(item);
                    continue;
                }
                others = BoardLine.worse(others, outlook);
                if (judgement == Judgement.MET) {
                    met++;
                } else {
                    noValue++;
                }
                if (watched.contains(new Asked(system.code(), code))) {
                    seen.add(item);
                }
            }
        }
        return new BoardLine(
                system,
                List.copyOf(standing),
                List.copyOf(conspicuous),
                List.copyOf(seen),
                others,
                met,
                noValue,
                evidence.downNow(),
                validUntil(evidence, now));
    }

    private BoardItem.Standing standing(
            Agreement agreement, Figure figure, Spans covered, Instant now, PlannedTimes planned) {
        var parts = new ArrayList<StandingPart>();
        var elsewhere = new ArrayList<Judgement>();
        for (var part : figure.parts()) {
            var availability = part.availability();
            if (availability == null) {
                elsewhere.add(part.shown().judgement());
            } else {
                var hours = part.agreed().terms().serviceHours();
                var span = part.agreed().days().span(ZoneId.of(hours.timeZone()));
                parts.add(
                        StandingPart.of(
                                availability,
                                planned.of(hours, span),
                                covered,
                                part.agreed().item().sampleSeconds(),
                                now));
            }
        }
        var item = figure.item();
        return new BoardItem.Standing(
                agreement.slaId(),
                word(item.code()),
                word(item.name()),
                item.kind(),
                item.comparison(),
                item.target(),
                List.copyOf(parts),
                elsewhere.isEmpty() ? null : Judgement.together(elsewhere),
                parts.stream()
                        .map(StandingPart::budget)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .setScale(0, RoundingMode.FLOOR)
                        .longValueExact());
    }

    private BoardItem.Measured measured(Agreement agreement, Figure figure) {
        var item = figure.item();
        return new BoardItem.Measured(
                agreement.slaId(),
                word(item.code()),
                word(item.name()),
                item.kind(),
                item.comparison(),
                item.target(),
                figure.whole(),
                figure.parts().stream()
                        .filter(part -> part.availability() == null)
                        .map(Pace::of)
                        .toList());
    }

    /** Codes and names are the same in very many systems: each is kept once. */
    private String word(String text) {
        return words.computeIfAbsent(text, word -> word);
    }

    /** The first moment after now at which something else than the clock changes a figure. */
    static Instant validUntil(SystemEvidence evidence, Instant now) {
        var times = new Earliest(now);
        for (var outage : evidence.outages()) {
            times.lasts(outage.from(), outage.until());
        }
        evidence.notOfContractor()
                .forEach(stop -> times.lasts(stop.span().from(), stop.span().until()));
        for (var stops : evidence.plannedStops().values()) {
            stops.forEach(stop -> times.lasts(stop.span().from(), stop.span().until()));
        }
        for (var spans : evidence.covered().values()) {
            spans.list().forEach(span -> times.begins(span.from()));
        }
        return times.earliest;
    }

    private static final class Earliest {

        private final Instant now;
        private Instant earliest = Instant.MAX;

        Earliest(Instant now) {
            this.now = now;
        }

        void lasts(Instant from, @Nullable Instant until) {
            if (until == null || until.isAfter(now)) {
                at(from.isAfter(now) ? from : now);
            }
        }

        void begins(Instant from) {
            if (from.isAfter(now)) {
                at(from);
            }
        }

        private void at(Instant time) {
            earliest = time.isBefore(earliest) ? time : earliest;
        }
    }
}
