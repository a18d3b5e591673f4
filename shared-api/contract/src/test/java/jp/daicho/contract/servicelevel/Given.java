package jp.daicho.contract.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.calendar.BusinessCalendar;
import org.jspecify.annotations.Nullable;

/** Builds one calculation, in words of the cases. Times are those of Asia/Tokyo. */
final class Given {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final ServiceHours ALWAYS = ServiceHours.aroundTheClock("Asia/Tokyo");
    static final ServiceHours OFFICE =
            ServiceHours.office("Asia/Tokyo", LocalTime.of(8, 30), LocalTime.of(17, 15));

    private final Period period;
    private ServiceHours hours = ALWAYS;
    private BigDecimal target = new BigDecimal("99.9");
    private LocalDate begins = LocalDate.of(2000, 1, 1);
    private int minimum;
    private @Nullable Instant now;
    private final List<AvailabilityTerms> earlier = new ArrayList<>();
    private final List<Outage> outages = new ArrayList<>();
    private final List<Exclusion> exclusions = new ArrayList<>();
    private final List<Span> unmonitored = new ArrayList<>();

    private Given(Period period) {
        this.period = period;
    }

    static Given month(String month) {
        return new Given(Period.month(YearMonth.parse(month)));
    }

    static Given period(Period period) {
        return new Given(period);
    }

    Given hours(ServiceHours agreed) {
        hours = agreed;
        return this;
    }

    Given target(String percent) {
        target = new BigDecimal(percent);
        return this;
    }

    Given begins(String day) {
        begins = LocalDate.parse(day);
        return this;
    }

    Given targetFrom(String day, String percent) {
        earlier.add(terms(LocalDate.parse(day)));
        begins = LocalDate.parse(day);
        return target(percent);
    }

    Given minimumMinutes(int minutes) {
        minimum = minutes;
        return this;
    }

    Given now(String time) {
        now = at(time);
        return this;
    }

    Given down(String from, String until) {
        outages.add(new Outage("outage-" + (outages.size() + 1), at(from), at(until)));
        return this;
    }

    Given downSince(String from) {
        outages.add(new Outage("outage-" + (outages.size() + 1), at(from), null));
        return this;
    }

    Given downSeconds(long seconds) {
        var from = period.span(TOKYO).from().plusSeconds(86_400);
        outages.add(new Outage("outage", from, from.plusSeconds(seconds)));
        return this;
    }

    Given plannedStop(String from, String until) {
        return excluded(from, until, ExclusionReason.NOTIFIED_PLANNED_STOP);
    }

    Given outsideResponsibility(String from, String until) {
        return excluded(from, until, ExclusionReason.OUTSIDE_RESPONSIBILITY);
    }

    private Given excluded(String from, String until, ExclusionReason reason) {
        exclusions.add(
                new Exclusion(
                        "exclusion-" + (exclusions.size() + 1),
                        new Span(at(from), at(until)),
                        reason,
                        "as agreed",
                        null));
        return this;
    }

    Given unmonitored(String from, String until) {
        unmonitored.add(new Span(at(from), at(until)));
        return this;
    }

    Availability availability() {
        var versions = new ArrayList<AvailabilityTerms>();
        for (var version : earlier) {
            versions.add(version);
        }
        versions.add(terms(null));
        return new AvailabilityCalculation(BusinessCalendar.japan())
                .of(
                        period,
                        versions,
                        new Evidence(outages, exclusions, unmonitored),
                        now == null ? period.span(TOKYO).until() : now);
    }

    private AvailabilityTerms terms(@Nullable LocalDate end) {
        return new AvailabilityTerms(
                begins, end, hours, target, minimum, List.of(ExclusionReason.values()));
    }

    static Instant at(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).atZone(TOKYO).toInstant();
    }
}
