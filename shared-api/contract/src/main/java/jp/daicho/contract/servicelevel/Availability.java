package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * 稼働率 of a period: (planned service time − downtime) ÷ planned service time.
 *
 * @param period the period asked for
 * @param judgedUntil to when it is judged; before the period's end while it is in progress
 * @param parts one for each version of the terms that holds within the period, in order
 */
public record Availability(Period period, Instant judgedUntil, List<AvailabilityPart> parts) {

    public long baseSeconds() {
        return parts.stream().mapToLong(AvailabilityPart::baseSeconds).sum();
    }

    public long downSeconds() {
        return parts.stream().mapToLong(AvailabilityPart::downSeconds).sum();
    }

    public long unknownSeconds() {
        return parts.stream().mapToLong(AvailabilityPart::unknownSeconds).sum();
    }

    public Ratio low() {
        return parts.stream().map(AvailabilityPart::low).reduce(Ratio.NOTHING, Ratio::plus);
    }

    public Ratio high() {
        return parts.stream().map(AvailabilityPart::high).reduce(Ratio.NOTHING, Ratio::plus);
    }

    /** Each part against its own target. */
    public Judgement judgement() {
        return Judgement.together(parts.stream().map(AvailabilityPart::judgement).toList());
    }

    /** Seconds that the service may be down over the whole period. */
    public BigDecimal budgetSeconds() {
        return parts.stream()
                .map(AvailabilityPart::budgetSeconds)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left of the budget; negative where it is overspent. */
    public BigDecimal budgetLeftSeconds() {
        return budgetSeconds().subtract(BigDecimal.valueOf(downSeconds()));
    }

    /** The figures alone, as they are signed. */
    public SignedFigure signed() {
        return new SignedFigure(
                baseSeconds(),
                downSeconds(),
                unknownSeconds(),
                low().percent(),
                high().percent(),
                judgement());
    }
}
