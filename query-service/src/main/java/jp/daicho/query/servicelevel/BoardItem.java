package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.servicelevel.BreachForecast;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Pace;
import jp.daicho.contract.servicelevel.PaceForecast;
import jp.daicho.contract.servicelevel.Ratio;
import jp.daicho.contract.servicelevel.Shown;
import org.jspecify.annotations.Nullable;

/** An agreed item of a system on the board. */
sealed interface BoardItem {

    UUID slaId();

    String code();

    /**
     * An availability: its figure moves with the clock.
     *
     * @param elsewhere judgement of the days on which the item is not an availability; {@code null}
     *     where there are none
     * @param wholeBudget seconds that may be down over all parts, rounded down
     */
    record Standing(
            UUID slaId,
            String code,
            String name,
            MeasureKind kind,
            Comparison comparison,
            BigDecimal target,
            List<StandingPart> parts,
            @Nullable Judgement elsewhere,
            long wholeBudget)
            implements BoardItem {

        /** Its figure at a minute. */
        At at(Instant now) {
            return new At(this, parts.stream().map(part -> part.at(now)).toList());
        }
    }

    /**
     * What was measured otherwise: its figure stands until something is recorded.
     *
     * @param paces of its parts, from which the forecast of any minute follows
     */
    record Measured(
            UUID slaId,
            String code,
            String name,
            MeasureKind kind,
            Comparison comparison,
            BigDecimal target,
            Shown shown,
            List<Pace> paces)
            implements BoardItem {

        /** Of the worst part; {@code null} where its other parts are availabilities. */
        @Nullable PaceForecast forecast(Instant now) {
            PaceForecast worst = null;
            for (var pace : paces) {
                worst = PaceForecast.worse(worst, pace.at(now));
            }
            return worst;
        }

        Outlook outlook(Instant now) {
            var forecast = forecast(now);
            return forecast == null ? Outlook.UNKNOWN : forecast.outlook();
        }

        Dashboard.Item view(Instant now) {
            return new Dashboard.Item(
                    slaId,
                    code,
                    name,
                    kind,
                    comparison,
                    target,
                    shown.value(),
                    shown.lowestPossible(),
                    shown.highestPossible(),
                    null,
                    null,
                    shown.judgement(),
                    null,
                    forecast(now));
        }

        Judgement judgement() {
            return shown.judgement();
        }

        /** By the clock alone a pace that was too great may become one that the target bears. */
        boolean isQuiet(Instant now) {
            return judgement() == Judgement.MET && outlook(now) == Outlook.WITHIN_BUDGET;
        }
    }

    /** An availability at a minute. */
    record At(Standing item, List<StandingPart.At> parts) {

        Ratio high() {
            return parts.stream().map(StandingPart.At::high).reduce(Ratio.NOTHING, Ratio::plus);
        }

        Ratio low() {
            return parts.stream().map(StandingPart.At::low).reduce(Ratio.NOTHING, Ratio::plus);
        }

        Judgement judgement() {
            var judgements = new ArrayList<Judgement>();
            parts.forEach(part -> judgements.add(part.judgement()));
            if (item.elsewhere() != null) {
                judgements.add(item.elsewhere());
            }
            return Judgement.together(judgements);
        }

        BigDecimal budget() {
            return parts.stream()
                    .map(part -> part.part().budget())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        long down() {
            return parts.stream().mapToLong(StandingPart.At::down).sum();
        }

        BigDecimal budgetLeft() {
            return budget().subtract(BigDecimal.valueOf(down()));
        }

        /** Of the worst part; a part that has not begun says nothing. */
        BreachForecast forecast() {
            var worst = parts.getFirst().forecast();
            for (var part : parts.subList(1, parts.size())) {
                var forecast = part.forecast();
                if (forecast.outlook().severity() > worst.outlook().severity()) {
                    worst = forecast;
                }
            }
            return worst;
        }

        Dashboard.Item view() {
            boolean shown = item.elsewhere() == null;
            boolean unknown = parts.stream().anyMatch(part -> part.unknown() > 0);
            return new Dashboard.Item(
                    item.slaId(),
                    item.code(),
                    item.name(),
                    item.kind(),
                    item.comparison(),
                    item.target(),
                    shown ? high().percent() : null,
                    shown && unknown ? low().percent() : null,
                    null,
                    budget(),
                    budgetLeft(),
                    judgement(),
                    forecast(),
                    null);
        }
    }
}
