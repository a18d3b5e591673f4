package jp.daicho.query.servicelevel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import org.jspecify.annotations.Nullable;

/** An agreement with all its terms, in the order in which they hold. */
record Agreement(UUID slaId, UUID systemId, String code, String title, List<SlaTerms> versions) {

    /** One version's days within a period, with what it says of an item. */
    record Held(Period period, SlaTerms terms, SlaItem item) {}

    Set<String> itemCodes() {
        var codes = new LinkedHashSet<String>();
        versions.forEach(version -> version.items().forEach(item -> codes.add(item.code())));
        return codes;
    }

    /** The parts of a period in which the item is agreed. */
    List<Held> held(String code, Period period) {
        var held = new ArrayList<Held>();
        for (int i = 0; i < versions.size(); i++) {
            var terms = versions.get(i);
            var item = terms.item(code);
            var days = days(i, period);
            if (item != null && days != null) {
                held.add(new Held(days, terms, item));
            }
        }
        return held;
    }

    private @Nullable Period days(int index, Period period) {
        var from = versions.get(index).effectiveFrom();
        var end = SlaTerms.endOf(versions, index);
        var first = from.isAfter(period.firstDay()) ? from : period.firstDay();
        var last = end != null && end.isBefore(period.end()) ? end : period.end();
        return first.isBefore(last) ? new Period(period.name(), first, last) : null;
    }
}
