package jp.daicho.query.servicelevel;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.Period;
import org.springframework.stereotype.Component;

/** Reads the periods before one, of some systems. */
@Component
class TrendReader {

    private static final int TREND = 5;

    private final AgreementReader agreements;
    private final MonthEvidenceReader evidence;
    private final StandingDays days;

    TrendReader(AgreementReader agreements, MonthEvidenceReader evidence, StandingDays days) {
        this.agreements = agreements;
        this.evidence = evidence;
        this.days = days;
    }

    /** The periods before, by system. */
    Map<UUID, List<Dashboard.Past>> trends(Collection<UUID> systems, Period period, Instant now) {
        if (systems.isEmpty()) {
            return Map.of();
        }
        var scope = new Scope(systems);
        var periods = period.before(TREND);
        var agreed = agreements.agreements(scope);
        var first = periods.getFirst().firstDay();
        var known = evidence.evidence(scope, agreed, first, period.firstDay(), now);
        var calculation = new FigureCalculation(days.now(), now);
        var trends = new HashMap<UUID, List<Dashboard.Past>>();
        agreed.stream()
                .collect(Collectors.groupingBy(Agreement::systemId))
                .forEach((system, own) -> {
                    var figures =
                            new SystemFigures(
                                    calculation,
                                    own,
                                    known.getOrDefault(system, SystemEvidence.NONE));
                    trends.put(
                            system,
                            periods.stream().map(one -> past(one, figures.of(one))).toList());
                });
        return trends;
    }

    private static Dashboard.Past past(Period period, List<SystemFigures.Of> figures) {
        return new Dashboard.Past(
                period.name(),
                SystemFigures.judgement(figures),
                SystemFigures.high(figures).percent());
    }
}
