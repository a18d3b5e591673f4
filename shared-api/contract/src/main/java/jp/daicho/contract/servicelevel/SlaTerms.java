package jp.daicho.contract.servicelevel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.Checks;
import org.jspecify.annotations.Nullable;

/**
 * One version of what was agreed. Days are those of the service hours' time zone.
 *
 * @param effectiveFrom first day on which it holds
 * @param effectiveTo last day on which it holds; {@code null} where it is open
 * @param serviceHours when the service is to be had
 * @param items what is measured, with targets
 * @param excluded reasons for which time is left out of an availability
 * @param plannedOutageNoticeHours how long before it begins a planned outage must be notified to be
 *     left out
 */
public record SlaTerms(
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        ServiceHours serviceHours,
        List<SlaItem> items,
        List<ExclusionReason> excluded,
        int plannedOutageNoticeHours) {

    private static final int MOST_ITEMS = 100;
    private static final int MOST_NOTICE_HOURS = 24 * 90;

    public SlaTerms {
        items = List.copyOf(items);
        excluded = List.copyOf(excluded);
    }

    public @Nullable SlaItem item(String code) {
        // asked hundreds of times for one dashboard
        for (var item : items) {
            if (item.code().equals(code)) {
                return item;
            }
        }
        return null;
    }

    /**
     * The terms of one availability through the versions of an agreement, each until the next
     * begins.
     */
    public static List<AvailabilityTerms> ofAvailability(List<SlaTerms> versions, String code) {
        var terms = new ArrayList<AvailabilityTerms>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var item = version.item(code);
            if (item != null && item.kind() == MeasureKind.AVAILABILITY) {
                var minimum = item.minimumOutageMinutes();
                terms.add(
                        new AvailabilityTerms(
                                version.effectiveFrom(),
                                endOf(versions, i),
                                version.serviceHours(),
                                item.target(),
                                minimum == null ? 0 : minimum,
                                version.excluded()));
            }
        }
        return List.copyOf(terms);
    }

    /** The first day on which a version holds no more; {@code null} while it is open. */
    public static @Nullable LocalDate endOf(List<SlaTerms> versions, int index) {
        if (index + 1 < versions.size()) {
            return versions.get(index + 1).effectiveFrom();
        }
        var last = versions.get(index).effectiveTo();
        return last == null ? null : last.plusDays(1);
    }

    void check(Checks checks) {
        checks.that(
                        effectiveTo == null || !effectiveTo.isBefore(effectiveFrom),
                        "effectiveTo",
                        "開始日以降の日を指定してください。",
                        "Expected a day not before effectiveFrom.")
                .nested("serviceHours", serviceHours, ServiceHours::check)
                .size("items", items, 1, MOST_ITEMS)
                .each("items", items, SlaItem::check)
                .distinct("items", items, SlaItem::code)
                .distinct("excluded", excluded, reason -> reason)
                .that(
                        plannedOutageNoticeHours >= 0
                                && plannedOutageNoticeHours <= MOST_NOTICE_HOURS,
                        "plannedOutageNoticeHours",
                        "0以上2160以下の時間数を指定してください。",
                        "Expected 0 to 2160 hours.");
    }
}
