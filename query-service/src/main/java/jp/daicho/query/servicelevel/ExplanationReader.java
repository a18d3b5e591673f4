package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.Figure;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.ItemEvidence;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.TermsFigure;
import jp.daicho.query.platform.ViewMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how a figure came about, from the same evidence and by the same computation. */
@Component
class ExplanationReader {

    private final AgreementReader agreements;
    private final EvidenceReader evidence;
    private final Supplier<BusinessCalendar> calendar;
    private final Clock clock;
    private final JdbcClient jdbc;

    ExplanationReader(
            AgreementReader agreements,
            EvidenceReader evidence,
            Supplier<BusinessCalendar> calendar,
            Clock clock,
            JdbcClient jdbc) {
        this.agreements = agreements;
        this.evidence = evidence;
        this.calendar = calendar;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Nothing where no agreement has the item within the period. */
    Optional<ItemExplanation> of(UUID system, String item, Period period) {
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var scope = Scope.of(system);
        var known =
                evidence.evidence(scope, period.firstDay(), period.end(), now)
                        .getOrDefault(system, SystemEvidence.NONE);
        var calculation = new FigureCalculation(calendar.get(), now);
        var explained = new ArrayList<ItemExplanation.OfAgreement>();
        for (var agreement : agreements.agreements(scope)) {
            var own = known.of(agreement.slaId(), item);
            var figure = calculation.of(agreement.versions(), item, own, period);
            if (figure != null) {
                explained.add(explained(agreement, figure, own, calculation));
            }
        }
        if (explained.isEmpty()) {
            return Optional.empty();
        }
        Instant end = period.span(Occasion.ZONE).until();
        return Optional.of(
                new ItemExplanation(
                        system,
                        item,
                        period.name(),
                        period.firstDay(),
                        period.end().minusDays(1),
                        now.isBefore(end) ? now : end,
                        now.isBefore(end),
                        calculation.calendarVersion(),
                        explained));
    }

    private ItemExplanation.OfAgreement explained(
            Agreement agreement, Figure figure, ItemEvidence known, FigureCalculation calculation) {
        return new ItemExplanation.OfAgreement(
                agreement.slaId(),
                agreement.code(),
                agreement.title(),
                figure.whole().judgement(),
                figure.whole().value(),
                figure.whole().lowestPossible(),
                figure.whole().highestPossible(),
                figure.parts().stream()
                        .map(part -> part(agreement, part, known, calculation))
                        .toList());
    }

    private ItemExplanation.Part part(
            Agreement agreement,
            TermsFigure part,
            ItemEvidence known,
            FigureCalculation calculation) {
        var agreed = part.agreed();
        var shown = part.shown();
        var availability = part.availability();
        var explanation = calculation.explain(part, known);
        return new ItemExplanation.Part(
                agreed.version(),
                agreed.terms().effectiveFrom(),
                agreed.days().firstDay(),
                agreed.days().end().minusDays(1),
                agreed.item(),
                agreed.terms().serviceHours(),
                agreed.terms().excluded(),
                shown.judgement(),
                shown.value(),
                shown.lowestPossible(),
                shown.highestPossible(),
                availability == null
                        ? null
                        : new FigurePart.ServiceTimes(
                                availability.baseSeconds(),
                                availability.downSeconds(),
                                availability.unknownSeconds(),
                                availability.budgetSeconds(),
                                availability
                                        .budgetSeconds()
                                        .subtract(BigDecimal.valueOf(availability.downSeconds()))),
                explanation.windows(),
                explanation.closures(),
                explanation.outages(),
                explanation.exclusions(),
                explanation.unknown(),
                part.recoveries(),
                measured(agreement.systemId(), agreed.item().code(), agreed.days()));
    }

    private List<ItemExplanation.Measured> measured(UUID system, String item, Period days) {
        return jdbc.sql(
                        """
                        SELECT r.batch_id, b.source, b.batch, b.digest, b.recorded_at, r.day, r.measured, r.good,
                            r.total, r.lowest, r.highest, r.sketch
                        FROM read_model.measurement_roll_up r JOIN read_model.measurement_batch b USING (batch_id)
                        WHERE r.system_id = :system AND r.item = :item AND r.standing
                            AND r.day >= :first AND r.day < :end
                        ORDER BY r.day, b.recorded_at, r.batch_id\
                        """)
                .param("system", system)
                .param("item", item)
                .param("first", days.firstDay())
                .param("end", days.end())
                .query(ViewMapper.of(ItemExplanation.Measured.class))
                .list();
    }
}
