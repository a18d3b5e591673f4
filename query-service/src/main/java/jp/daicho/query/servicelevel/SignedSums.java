package jp.daicho.query.servicelevel;

import jp.daicho.contract.servicelevel.Ratio;

/** What confirmed reports on a month add up to. */
record SignedSums(
        long systems,
        long systemsMissed,
        long itemsMet,
        long itemsMissed,
        long plannedSeconds,
        long downSeconds) {

    static final SignedSums NOTHING = new SignedSums(0, 0, 0, 0, 0, 0);

    SignedSums plus(SignedSums more) {
        return new SignedSums(
                systems + more.systems,
                systemsMissed + more.systemsMissed,
                itemsMet + more.itemsMet,
                itemsMissed + more.itemsMissed,
                Math.addExact(plannedSeconds, more.plannedSeconds),
                Math.addExact(downSeconds, more.downSeconds));
    }

    SignedTrend.Month of(String period) {
        return new SignedTrend.Month(
                period,
                systems,
                systemsMissed,
                itemsMet,
                itemsMissed,
                new Ratio(itemsMet, itemsMet + itemsMissed).percent(),
                new Ratio(plannedSeconds - downSeconds, plannedSeconds).percent());
    }
}
