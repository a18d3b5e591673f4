package jp.daicho.query.servicelevel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Supplier;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.query.servicelevel.Figures.Made;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what service levels are, as of the last full minute: computed when asked, kept nowhere.
 */
@Component
class ServiceLevelReader {

    private final AgreementReader agreements;
    private final EvidenceReader evidence;
    private final Supplier<BusinessCalendar> calendar;
    private final Clock clock;

    ServiceLevelReader(
            AgreementReader agreements,
            EvidenceReader evidence,
            Supplier<BusinessCalendar> calendar,
            Clock clock) {
        this.agreements = agreements;
        this.evidence = evidence;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The month in progress, Asia/Tokyo. */
    Period currentMonth() {
        return Period.month(YearMonth.from(LocalDate.ofInstant(now(), Occasion.ZONE)));
    }

    /**
     * The period that is asked for, the month in progress where none is.
     *
     * @throws jp.daicho.http.InvalidParameter where both are given, or the period has another form
     */
    Period asked(@Nullable YearMonth month, @Nullable String period) {
        return AskedPeriod.of(month, period, currentMonth());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }

    ServiceLevels ofSystem(UUID system, Period period) {
        var now = now();
        var scope = Scope.of(system);
        var known =
                evidence.evidence(scope, period.firstDay(), period.end(), now)
                        .getOrDefault(system, SystemEvidence.NONE);
        var days = calendar.get();
        var figures = new Figures(days, now);
        var all = new ArrayList<ServiceLevels.OfAgreement>();
        for (var agreement : agreements.agreements(scope)) {
            var made = figures.of(agreement, known, period);
            if (!made.isEmpty()) {
                all.add(
                        new ServiceLevels.OfAgreement(
                                agreement.slaId(),
                                agreement.code(),
                                agreement.title(),
                                made.stream().map(Made::figure).toList()));
            }
        }
        var end = period.span(Occasion.ZONE).until();
        return new ServiceLevels(
                system,
                period.name(),
                period.firstDay(),
                period.end().minusDays(1),
                now.isBefore(end) ? now : end,
                now.isBefore(end),
                Judgement.together(
                        all.stream()
                                .flatMap(one -> one.items().stream())
                                .map(ItemFigure::judgement)
                                .toList()),
                known.downNow(),
                days.version(),
                all,
                null);
    }
}
