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
        var adding = new Adding();
        for (var at : lines) {
            adding.add(at);
        }
        return adding.sums();
    }

    /** Adds up very many: each minute all lines of a board, whose steps nobody wants to see. */
    static final class Adding {
        private long systems;
        private long met;
        private long missed;
        private long undetermined;
        private long noValue;
        private long downNow;
        private long breachForecast;
        private long breached;
        private long base;
        private long down;
        private long unknown;

        void add(BoardLine.At at) {
            systems++;
            switch (at.judgement()) {
                case MET -> met++;
                case MISSED -> missed++;
                case UNDETERMINED -> undetermined++;
                case NO_VALUE -> noValue++;
            }
            downNow += at.line().downNow() ? 1 : 0;
            breachForecast += at.outlook() == Outlook.BREACH_FORECAST ? 1 : 0;
            breached += at.outlook() == Outlook.BREACHED ? 1 : 0;
            base = Math.addExact(base, at.base());
            down = Math.addExact(down, at.down());
            unknown = Math.addExact(unknown, at.unknown());
        }

        void add(LevelSums other) {
            systems += other.systems;
            met += other.met;
            missed += other.missed;
            undetermined += other.undetermined;
            noValue += other.noValue;
            downNow += other.downNow;
            breachForecast += other.breachForecast;
            breached += other.breached;
            base = Math.addExact(base, other.base);
            down = Math.addExact(down, other.down);
            unknown = Math.addExact(unknown, other.unknown);
        }

        LevelSums sums() {
            return systems == 0
                    ? NOTHING
                    : new LevelSums(
                            systems,
                            met,
                            missed,
                            undetermined,
                            noValue,
                            downNow,
                            breachForecast,
                            breached,
                            base,
                            down,
                            unknown);
        }
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
