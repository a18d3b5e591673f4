package jp.daicho.benchmark;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.servicelevel.CoveredTime;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.QuantileSketch;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.Span;

/**
 * A log of a nation: sections with 100 systems each, an agreement of 20 items for each system, what
 * was measured of them in the month in progress, and some failures. The first system of each
 * section has 24 months behind it. Only what it says is invented: it is encoded as commands encode
 * it, and goes through the read models as everything does.
 */
final class NationLog {

    static final int SYSTEMS_OF_A_SECTION = 100;
    private static final int MONTHS = 24;
    private static final int VARIANTS = 40;

    private final Random random = new Random(7);
    private final Instant now;
    private final YearMonth month;
    private long incidents;

    NationLog(Instant now) {
        this.now = now;
        this.month = YearMonth.from(now.atZone(Occasion.ZONE));
    }

    static UUID section(int number) {
        return new UUID(0x1000_0000_0000_7000L, Long.MIN_VALUE | number);
    }

    static UUID system(int number) {
        return new UUID(0x2000_0000_0000_7000L, Long.MIN_VALUE | number);
    }

    static String code(int number) {
        return "S-%06d".formatted(number);
    }

    /** Says how many events it wrote. */
    long write(Connection connection, int sections) throws SQLException {
        try (var log = new EventCopy(connection)) {
            for (int i = 0; i < sections; i++) {
                log.add(
                        section(i),
                        0,
                        Set.of(),
                        now,
                        new OrganisationUnitRegistered(
                                "M-%05d".formatted(i), "第" + i + "課", UnitKind.SECTION, List.of()));
            }
            var agreed = log.encode(agreed());
            var batches = new ArrayList<List<EventCopy.Encoded>>();
            for (int back = 0; back <= MONTHS; back++) {
                var of = new ArrayList<EventCopy.Encoded>();
                for (int i = 0; i < VARIANTS; i++) {
                    of.add(log.encode(measured(month.minusMonths(back))));
                }
                batches.add(of);
            }
            for (int i = 0; i < sections * SYSTEMS_OF_A_SECTION; i++) {
                system(log, i, agreed, batches);
            }
            return log.events();
        }
    }

    private void system(
            EventCopy log,
            int number,
            EventCopy.Encoded agreed,
            List<List<EventCopy.Encoded>> batches)
            throws SQLException {
        var system = system(number);
        var concerns = Set.of(system);
        log.add(system, 0, concerns, now, registered(number));
        log.add(id(0x3000, number), 0, concerns, now, agreed);
        int months = number % SYSTEMS_OF_A_SECTION == 0 ? MONTHS : 0;
        for (int back = months; back >= 0; back--) {
            log.add(
                    id(0x4000 + back, number),
                    0,
                    concerns,
                    now,
                    batches.get(back).get(random.nextInt(VARIANTS)));
        }
        if (random.nextInt(50) == 0) {
            failure(log, concerns);
        }
    }

    /** One in fifty is, or was, down this month; of these one in ten is so now. */
    private void failure(EventCopy log, Set<UUID> concerns) throws SQLException {
        var incident = id(0x6000, ++incidents);
        var from = now.minusSeconds(600 + random.nextInt(86_400));
        log.add(
                incident,
                0,
                concerns,
                now,
                new IncidentReported(
                        "INC-" + incidents,
                        IncidentKind.FAILURE,
                        Track.MAINTENANCE,
                        "停止",
                        null,
                        null,
                        from,
                        ResponsibleSide.CONTRACTOR,
                        List.of(),
                        null));
        if (random.nextInt(10) > 0) {
            var until = from.plusSeconds(60 + random.nextInt(500));
            log.add(
                    incident,
                    1,
                    concerns,
                    now,
                    new ServiceRestored(from, until, ResponsibleSide.CONTRACTOR));
        }
    }

    private static UUID id(int kind, long number) {
        return new UUID((long) kind << 48 | 0x7000, Long.MIN_VALUE | number);
    }

    private static SystemRegistered registered(int number) {
        return new SystemRegistered(
                code(number),
                "システム" + number,
                section(number / SYSTEMS_OF_A_SECTION),
                new Classification(
                        SystemType.RESIDENT_INFORMATION_SYSTEM,
                        "住民情報系",
                        Applicability.PATTERN_A,
                        "設計書あり",
                        number % 5 == 0 ? Criticality.CRITICAL : Criticality.STANDARD,
                        "停止の影響",
                        List.of(DataClass.PERSONAL_INFORMATION),
                        Solution.PACKAGE),
                true,
                List.of(),
                List.of());
    }

    private SlaAgreed agreed() {
        return new SlaAgreed(
                "SLA-1", "サービスレベル合意書", null, NationTerms.from(month.minusMonths(MONTHS).atDay(1)));
    }

    /** A day of the month stands for the month; one batch in a hundred misses a target. */
    private MeasurementsRecorded measured(YearMonth of) {
        var day = of.atDay(1);
        var first = day.atStartOfDay(Occasion.ZONE).toInstant();
        var rollUps = new ArrayList<DailyRollUp>();
        var covered = new ArrayList<CoveredTime>();
        for (var item : NationTerms.items()) {
            if (item.kind() != MeasureKind.AVAILABILITY) {
                rollUps.add(new DailyRollUp(item.code(), day, rollUp(item)));
            }
            if (item.sampleSeconds() != null) {
                covered.add(
                        new CoveredTime(
                                item.code(), List.of(new Span(first, first.plusSeconds(86_400)))));
            }
        }
        return new MeasurementsRecorded(
                "monitor-01",
                of.toString(),
                "0a",
                20 * 288,
                first,
                first.plusSeconds(86_399),
                null,
                rollUps,
                covered,
                List.of());
    }

    private RollUp rollUp(SlaItem item) {
        long count = 288;
        long good = count - (random.nextInt(100) == 0 ? 30 : random.nextInt(3));
        var value = BigDecimal.valueOf(1 + random.nextInt(20), 1);
        return new RollUp(
                count,
                item.kind() == MeasureKind.RATIO ? good : count,
                value.multiply(BigDecimal.valueOf(count)),
                BigDecimal.valueOf(1, 1),
                value,
                item.kind() == MeasureKind.PERCENTILE
                        ? QuantileSketch.of(List.of(value, value.add(BigDecimal.ONE)))
                        : null);
    }
}
