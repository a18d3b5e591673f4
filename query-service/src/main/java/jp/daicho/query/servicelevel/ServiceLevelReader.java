package jp.daicho.query.servicelevel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Text;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.http.InvalidParameter;
import jp.daicho.query.servicelevel.Figures.Made;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what service levels are, as of the last full minute: computed when asked, kept nowhere.
 */
@Component
class ServiceLevelReader {

    private static final int TREND = 5;
    private static final Pattern PERIOD = Pattern.compile(Period.FORM);

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
     * @throws InvalidParameter where both are given, or the period has another form
     */
    Period asked(@Nullable YearMonth month, @Nullable String period) {
        if (period == null) {
            return month == null ? currentMonth() : Period.month(month);
        }
        if (month != null || !PERIOD.matcher(period).matches()) {
            throw new InvalidParameter(
                    "period",
                    new Text(
                            "monthの代わりに 2026-06、FY2026-Q1、FY2026-H1、FY2026 の形で指定してください。",
                            "Expected 2026-06, FY2026-Q1, FY2026-H1 or FY2026, in place of month."));
        }
        return Period.named(period);
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
                all);
    }

    Dashboard dashboard(Scope scope, Period period) {
        var now = now();
        var systems = levels(scope, period, TREND, now);
        var end = period.span(Occasion.ZONE).until();
        return new Dashboard(
                period.name(),
                period.firstDay(),
                period.end().minusDays(1),
                now.isBefore(end) ? now : end,
                now.isBefore(end),
                SystemLevels.municipality(systems),
                systems.stream().map(SystemLevels::view).toList());
    }

    SlaStatus status(Scope scope) {
        var period = currentMonth();
        var systems = levels(scope, period, 0, now());
        return new SlaStatus(
                period.name(),
                Judgement.together(systems.stream().map(SystemLevels::judgement).toList()),
                systems.stream().map(SystemLevels::status).toList());
    }

    /** Every system with an agreement, in the order of its code. */
    private List<SystemLevels> levels(Scope scope, Period period, int before, Instant now) {
        var periods = new ArrayList<Period>(List.of(period));
        for (int i = 0; i < before; i++) {
            periods.addFirst(periods.getFirst().previous());
        }
        var bySystem =
                agreements.agreements(scope).stream()
                        .collect(Collectors.groupingBy(Agreement::systemId));
        Map<UUID, SystemEvidence> known =
                evidence.evidence(scope, periods.getFirst().firstDay(), period.end(), now);
        var figures = new Figures(calendar.get(), now);
        var levels = new ArrayList<SystemLevels>();
        for (var system : agreements.systems(scope).values()) {
            var own = bySystem.get(system.systemId());
            if (own != null) {
                levels.add(
                        SystemLevels.of(
                                system,
                                own,
                                known.getOrDefault(system.systemId(), SystemEvidence.NONE),
                                periods,
                                figures));
            }
        }
        return levels;
    }
}
