package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days of a period on which one version of the terms holds, with what it says of an item.
 *
 * @param version which of the agreement's versions, counted from 1
 * @param days the days
 * @param terms the version
 * @param item what it says of the item
 */
public record AgreedPart(int version, Period days, SlaTerms terms, SlaItem item) {

    /**
     * The parts of a period in which an item is agreed, in order.
     *
     * @param versions all versions of the agreement, in order, each until the next begins
     */
    public static List<AgreedPart> of(List<SlaTerms> versions, String item, Period period) {
        var parts = new ArrayList<AgreedPart>();
        for (int i = 0; i < versions.size(); i++) {
            var terms = versions.get(i);
            var agreed = terms.item(item);
            var days = days(versions, i, period);
            if (agreed != null && days != null) {
                parts.add(new AgreedPart(i + 1, days, terms, agreed));
            }
        }
        return List.copyOf(parts);
    }

    /** The codes of all items that any version has. */
    public static Set<String> itemsOf(List<SlaTerms> versions) {
        var codes = new LinkedHashSet<String>();
        versions.forEach(version -> version.items().forEach(item -> codes.add(item.code())));
        return codes;
    }

    private static @Nullable Period days(List<SlaTerms> versions, int index, Period period) {
        var from = versions.get(index).effectiveFrom();
        LocalDate end = SlaTerms.endOf(versions, index);
        var first = from.isAfter(period.firstDay()) ? from : period.firstDay();
        var last = end != null && end.isBefore(period.end()) ? end : period.end();
        return first.isBefore(last) ? new Period(period.name(), first, last) : null;
    }

    /** Its time as far as it has passed; empty where it has not begun. */
    Span until(Instant now) {
        var whole = days.span(terms.serviceHours().zone());
        if (now.isBefore(whole.from())) {
            return new Span(whole.from(), whole.from());
        }
        return new Span(whole.from(), now.isBefore(whole.until()) ? now : whole.until());
    }

    boolean isAvailability() {
        return item.kind() == MeasureKind.AVAILABILITY;
    }

    /** Whether figures of both can be put together into one. */
    boolean isMeasuredAs(AgreedPart other) {
        return item.kind() == other.item.kind()
                && item.comparison() == other.item.comparison()
                && same(item.percentile(), other.item.percentile())
                && Objects.equals(item.recovery(), other.item.recovery());
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
