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

    /** What was measured otherwise: its figure stands until something is recorded. */
    record Measured(
            UUID slaId,
            String code,
            String name,
            MeasureKind kind,
            Comparison comparison,
            BigDecimal target,
            Shown shown)
            implements BoardItem {

        Dashboard.Item view() {
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
                    null);
        }

        Judgement judgement() {
            return shown.judgement();
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
                if (severity(forecast.outlook()) > severity(worst.outlook())) {
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
                    forecast());
        }
    }

    /** Which outlook is the worse. */
    static int severity(Outlook outlook) {
        return switch (outlook) {
            case UNKNOWN -> 0;
            case WITHIN_BUDGET -> 1;
            case BREACH_FORECAST -> 2;
            case BREACHED -> 3;
        };
    }
}
