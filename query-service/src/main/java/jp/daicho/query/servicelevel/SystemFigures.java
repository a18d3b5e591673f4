package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.servicelevel.AgreedPart;
import jp.daicho.contract.servicelevel.Figure;
import jp.daicho.contract.servicelevel.FigureCalculation;
import jp.daicho.contract.servicelevel.ItemEvidence;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.Ratio;

/**
 * The figures of a system's agreed items in one period after another; what an item rests on is put
 * together once for all of them.
 */
final class SystemFigures {

    /** An item of an agreement, in a period in which it is agreed. */
    record Of(Agreement agreement, Figure figure) {}

    private record Item(Agreement agreement, String code, ItemEvidence rests) {}

    private final FigureCalculation calculation;
    private final List<Item> items = new ArrayList<>();

    SystemFigures(FigureCalculation calculation, List<Agreement> agreed, SystemEvidence known) {
        this.calculation = calculation;
        for (var agreement : agreed) {
            for (var code : AgreedPart.itemsOf(agreement.versions())) {
                items.add(new Item(agreement, code, known.of(agreement.slaId(), code)));
            }
        }
    }

    List<Of> of(Period period) {
        var all = new ArrayList<Of>(items.size());
        for (var item : items) {
            var figure = calculation.of(item.agreement.versions(), item.code, item.rests, period);
            if (figure != null) {
                all.add(new Of(item.agreement, figure));
            }
        }
        return all;
    }

    static Judgement judgement(List<Of> all) {
        return Judgement.together(all.stream().map(one -> one.figure.whole().judgement()).toList());
    }

    /** Seconds up, at the most, of all availabilities together. */
    static Ratio high(List<Of> all) {
        return all.stream().map(one -> one.figure.high()).reduce(Ratio.NOTHING, Ratio::plus);
    }
}
