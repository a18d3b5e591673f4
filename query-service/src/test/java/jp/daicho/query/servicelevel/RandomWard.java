package jp.daicho.query.servicelevel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.CoveredTime;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;

/** Systems with all that can happen to their service levels, out of a seed. */
final class RandomWard {

    private static final Instant MONTH = Instant.parse("2026-05-31T15:00:00Z");
    private static final int MONTH_MINUTES = 30 * 1440;

    private final Random random;
    private final ProjectionFixture fixture;
    private final List<UUID> systems = new ArrayList<>();
    private final List<UUID> batches = new ArrayList<>();
    private final Map<UUID, UUID> owners = new HashMap<>();
    private long ids;

    RandomWard(long seed, ProjectionFixture fixture) {
        this.random = new Random(seed);
        this.fixture = fixture;
    }

    List<UUID> systems() {
        return systems;
    }

    private UUID id() {
        return new UUID(7, ++ids);
    }

    void found(int count) {
        for (int i = 0; i < count; i++) {
            var system = id();
            systems.add(system);
            fixture.given(system, system, LevelSamples.registered("SYS-" + ids, "システム" + ids));
            var sla = id();
            var from = LocalDate.of(2026, 4 + random.nextInt(3), random.nextBoolean() ? 1 : 12);
            var hours = hours();
            Integer sample = random.nextBoolean() ? Integer.valueOf(300) : null;
            fixture.given(
                    sla, system, new SlaAgreed("SLA-1", "合意", null, terms(from, hours, sample)));
            if (random.nextInt(3) == 0) {
                var later = LocalDate.of(2026, 6, 1 + random.nextInt(28));
                if (later.isAfter(from)) {
                    fixture.given(
                            sla,
                            system,
                            new SlaAmended(
                                    terms(later, hours(), sample == null ? null : 120), "年次評価"));
                }
            }
            for (int n = 1; n <= random.nextInt(3); n++) {
                var begins = at(MONTH_MINUTES);
                fixture.given(
                        sla,
                        system,
                        new PlannedOutageRecorded(
                                n,
                                begins,
                                begins.plus(1 + random.nextInt(400), ChronoUnit.MINUTES),
                                MONTH,
                                random.nextInt(4) > 0,
                                "更新"));
            }
        }
    }

    private ServiceHours hours() {
        return switch (random.nextInt(3)) {
            case 0 -> ServiceHours.aroundTheClock("Asia/Tokyo");
            case 1 -> ServiceHours.office("Asia/Tokyo", LocalTime.of(8, 30), LocalTime.of(17, 15));
            default -> ServiceHours.office("Asia/Tokyo", LocalTime.of(22, 0), LocalTime.of(6, 0));
        };
    }

    private SlaTerms terms(LocalDate from, ServiceHours hours, @Nullable Integer sampleSeconds) {
        return new SlaTerms(
                from,
                null,
                hours,
                List.of(
                        item("availability", MeasureKind.AVAILABILITY, "99.9", 5, sampleSeconds),
                        item("batch", MeasureKind.RATIO, "95", null, null),
                        item("errors", MeasureKind.MAXIMUM, "50", null, null),
                        item("attacks", MeasureKind.COUNT, "200", null, null),
                        item("quiet", MeasureKind.MEAN, "1", null, null)),
                random.nextBoolean()
                        ? List.of(ExclusionReason.values())
                        : List.of(ExclusionReason.NOTIFIED_PLANNED_STOP),
                72);
    }

    private static SlaItem item(
            String code,
            MeasureKind kind,
            String target,
            @Nullable Integer minimum,
            @Nullable Integer sampleSeconds) {
        return new SlaItem(
                code,
                code,
                "OTHER",
                kind,
                kind == MeasureKind.MAXIMUM || kind == MeasureKind.COUNT
                        ? Comparison.AT_MOST
                        : Comparison.AT_LEAST,
                new BigDecimal(target),
                minimum,
                null,
                sampleSeconds,
                "毎日",
                "監視",
                "定義のとおり",
                null,
                null);
    }

    /** Something happens to a system before the minute of the month; says to which. */
    UUID happens(int minute) {
        var system = systems.get(random.nextInt(systems.size()));
        if (random.nextInt(3) == 0) {
            outage(system, minute);
            return system;
        }
        return measured(system, minute);
    }

    private void outage(UUID system, int minute) {
        var from = at(minute);
        var incident = id();
        var side =
                random.nextInt(3) == 0 ? ResponsibleSide.THIRD_PARTY : ResponsibleSide.CONTRACTOR;
        fixture.given(
                incident,
                system,
                new IncidentReported(
                        "INC-" + ids,
                        IncidentKind.FAILURE,
                        Track.MAINTENANCE,
                        "停止",
                        null,
                        null,
                        from,
                        side,
                        List.of(),
                        null));
        if (random.nextInt(6) > 0) {
            var until = from.plusSeconds(60 + random.nextInt(7200));
            fixture.given(incident, system, new ServiceRestored(from, until, side));
        }
    }

    private UUID measured(UUID system, int minute) {
        var at = at(minute);
        var day = LocalDate.ofInstant(at, Occasion.ZONE);
        var rollUps = new ArrayList<DailyRollUp>();
        for (var item : List.of("batch", "errors", "attacks")) {
            long count = 1 + random.nextInt(100);
            var value = BigDecimal.valueOf(random.nextInt(60));
            rollUps.add(
                    new DailyRollUp(
                            item,
                            day,
                            new RollUp(
                                    count,
                                    count - (random.nextInt(10) == 0 ? 1 : 0),
                                    value,
                                    BigDecimal.ONE,
                                    value,
                                    null)));
        }
        var spans = new ArrayList<Span>();
        var from = at;
        for (int i = 0; i <= random.nextInt(4); i++) {
            var until = from.plusSeconds(300L * (1 + random.nextInt(2000)));
            spans.add(new Span(from, until));
            from = until.plusSeconds(random.nextBoolean() ? 200 : 5000);
        }
        var corrects =
                batches.isEmpty() || random.nextInt(6) > 0
                        ? null
                        : batches.remove(random.nextInt(batches.size()));
        var owner = corrects == null ? system : owners.getOrDefault(corrects, system);
        var batch = id();
        batches.add(batch);
        fixture.given(
                batch,
                owner,
                new MeasurementsRecorded(
                        "monitor",
                        "b" + ids,
                        "0a",
                        1,
                        at,
                        at,
                        corrects,
                        rollUps,
                        List.of(new CoveredTime("availability", spans)),
                        List.of()));
        owners.put(batch, owner);
        return owner;
    }

    private Instant at(int minutes) {
        return MONTH.plusSeconds(random.nextInt(minutes * 60));
    }
}
