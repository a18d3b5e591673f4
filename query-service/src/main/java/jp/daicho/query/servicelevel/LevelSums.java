package jp.daicho.query.servicelevel;

import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.Ratio;

/** What lines of a board add up to: whole numbers, so that adding and taking away are exact. */
record LevelSums(
        long systems,
        long met,
        long missed,
        long undetermined,
        long noValue,
        long downNow,
        long breachForecast,
        long breached,
        long base,
        long down,
        long unknown) {

    static final LevelSums NOTHING = new LevelSums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static LevelSums of(BoardLine.At at) {
        return new LevelSums(
                1,
                at.judgement() == Judgement.MET ? 1 : 0,
                at.judgement() == Judgement.MISSED ? 1 : 0,
                at.judgement() == Judgement.UNDETERMINED ? 1 : 0,
                at.judgement() == Judgement.NO_VALUE ? 1 : 0,
                at.line().downNow() ? 1 : 0,
                at.outlook() == Outlook.BREACH_FORECAST ? 1 : 0,
                at.outlook() == Outlook.BREACHED ? 1 : 0,
                at.base(),
                at.down(),
                at.unknown());
    }

    static LevelSums of(Iterable<BoardLine.At> lines) {
        var sums = NOTHING;
        for (var at : lines) {
            sums = sums.plus(of(at));
        }
        return sums;
    }

    LevelSums plus(LevelSums other) {
        return new LevelSums(
                systems + other.systems,
                met + other.met,
                missed + other.missed,
                undetermined + other.undetermined,
                noValue + other.noValue,
                downNow + other.downNow,
                breachForecast + other.breachForecast,
                breached + other.breached,
                Math.addExact(base, other.base),
                Math.addExact(down, other.down),
                Math.addExact(unknown, other.unknown));
    }

    LevelSums minus(LevelSums other) {
        return new LevelSums(
                systems - other.systems,
                met - other.met,
                missed - other.missed,
                undetermined - other.undetermined,
                noValue - other.noValue,
                downNow - other.downNow,
                breachForecast - other.breachForecast,
                breached - other.breached,
                Math.subtractExact(base, other.base),
                Math.subtractExact(down, other.down),
                Math.subtractExact(unknown, other.unknown));
    }

    /** As it is shown. */
    LevelTotals totals() {
        return new LevelTotals(
                systems,
                judgement(),
                new Ratio(base - down, base).percent(),
                unknown == 0 ? null : new Ratio(base - down - unknown, base).percent(),
                met,
                missed,
                undetermined,
                noValue,
                downNow,
                breachForecast,
                breached);
    }

    /** As {@link Judgement#together} of all of them. */
    private Judgement judgement() {
        if (missed > 0) {
            return Judgement.MISSED;
        }
        if (undetermined > 0) {
            return Judgement.UNDETERMINED;
        }
        return met > 0 ? Judgement.MET : Judgement.NO_VALUE;
    }
}
