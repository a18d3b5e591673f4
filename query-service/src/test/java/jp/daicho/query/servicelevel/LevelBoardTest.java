package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.servicelevel.BreachForecast;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.Outlook;
import jp.daicho.contract.servicelevel.PaceForecast;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.query.calendar.CalendarProjection;
import jp.daicho.query.calendar.CalendarReader;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the board says is what the arithmetic says. */
class LevelBoardTest {

    private static final Period JUNE = Period.month(YearMonth.of(2026, 6));
    private static final Instant FIRST = Instant.parse("2026-05-31T15:00:00Z");
    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final ProjectionFixture fixture =
            ProjectionFixture.of(
                            new ServiceLevelProjection(),
                            new OutageProjection(),
                            new LevelSumsProjection(),
                            new ServiceReportProjection(),
                            new ImprovementProjection(),
                            new CalendarProjection())
                    .by(new Actor(new UUID(9, 1), new UUID(9, 2), Role.OWNING_SECTION_STAFF));

    @AfterEach
    void close() {
        fixture.close();
    }

    /** One item's figure, as both ways say it. */
    private record Said(
            String item,
            @Nullable BigDecimal value,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal left,
            Judgement judgement,
            @Nullable PaceForecast pace) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void random_wards_have_the_figures_of_the_arithmetic_at_every_minute(long seed) {
        var ward = new RandomWard(seed, fixture);
        ward.found(12);
        for (int i = 0; i < 60; i++) {
            ward.happens(10 * 1440);
        }
        var board = new LevelBoard(JUNE, loader());
        var now = minute(10 * 1440);
        same(board.build(0, now), ward);
        for (int step : new int[] {1, 4, 7, 600, 3000}) {
            now = now.plusSeconds(step * 60L);
            same(board.refresh(Set.of(), 0, now), ward);
        }
        var changed = new HashSet<UUID>();
        for (int i = 0; i < 20; i++) {
            changed.add(ward.happens(14 * 1440));
        }
        loader();
        same(board.refresh(changed, 0, now), ward);
        same(board.refresh(Set.of(), 0, minute(31 * 1440)), ward);
        fixture.rebuildGivesTheSame();
    }

    private void same(LevelBoard.Shown board, RandomWard ward) {
        NaiveLevels.same(board);
        for (var system : ward.systems()) {
            var levels = reader(board.now()).ofSystem(system, JUNE);
            int place = Objects.requireNonNull(board.places().get(system));
            var at = board.lines()[place];
            var items = levels.agreements().stream().flatMap(one -> one.items().stream()).toList();
            var view = LevelViews.ofSystem(at, board.now(), List.of());
            assertThat(said(view))
                    .as("%s at %s", system, board.now())
                    .containsExactlyElementsOf(said(items));
            assertThat(at.judgement()).isEqualTo(levels.judgement());
            assertThat(at.outlook()).as("%s", board.now()).isEqualTo(worst(view, items));
            assertThat(at.line().downNow()).isEqualTo(levels.downNow());
            assertThat(view.otherItemsMet()).isEqualTo((int) others(items, Judgement.MET));
            assertThat(at.line().noValue()).isEqualTo(others(items, Judgement.NO_VALUE));
            assertThat(at.base())
                    .isEqualTo(seconds(items, FigurePart.ServiceTimes::plannedSeconds));
            assertThat(at.down()).isEqualTo(seconds(items, FigurePart.ServiceTimes::downSeconds));
            assertThat(at.unknown())
                    .isEqualTo(seconds(items, FigurePart.ServiceTimes::unknownSeconds));
        }
    }

    private static long others(List<ItemFigure> items, Judgement judgement) {
        return items.stream()
                .filter(item -> item.kind() != MeasureKind.AVAILABILITY)
                .filter(item -> item.judgement() == judgement && !willBeMissed(item))
                .count();
    }

    private static boolean willBeMissed(ItemFigure item) {
        return item.paceForecast() != null
                && item.paceForecast().outlook() == Outlook.BREACH_FORECAST;
    }

    /** Of the worst item: of availabilities as they are shown, of all others anew. */
    private static Outlook worst(Dashboard.OfSystem view, List<ItemFigure> items) {
        return Stream.concat(
                        view.items().stream()
                                .map(Dashboard.Item::forecast)
                                .filter(Objects::nonNull)
                                .map(BreachForecast::outlook),
                        items.stream()
                                .map(ItemFigure::paceForecast)
                                .filter(Objects::nonNull)
                                .map(PaceForecast::outlook))
                .max(Comparator.comparingInt(Outlook::severity))
                .orElse(Outlook.UNKNOWN);
    }

    private static long seconds(
            List<ItemFigure> items, ToLongFunction<FigurePart.ServiceTimes> seconds) {
        return items.stream()
                .flatMap(item -> item.parts().stream())
                .flatMap(part -> Stream.ofNullable(part.times()))
                .mapToLong(seconds)
                .sum();
    }

    private static List<Said> said(Dashboard.OfSystem system) {
        return system.items().stream()
                .map(item ->
                        new Said(
                                item.code(),
                                item.value(),
                                item.lowestPossible(),
                                plain(item.budgetLeftSeconds()),
                                item.judgement(),
                                item.paceForecast()))
                .toList();
    }

    private static List<Said> said(List<ItemFigure> items) {
        return items.stream()
                .filter(item ->
                        item.kind() == MeasureKind.AVAILABILITY
                                || item.judgement() == Judgement.MISSED
                                || willBeMissed(item))
                .map(item ->
                        new Said(
                                item.code(),
                                item.value(),
                                item.lowestPossible(),
                                plain(item.budgetLeftSeconds()),
                                item.judgement(),
                                item.paceForecast()))
                .toList();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal seconds) {
        return seconds == null ? null : seconds.stripTrailingZeros();
    }

    @Test
    void the_municipality_adds_the_seconds_of_its_systems_IV_3_1_G1() {
        agreed(SYSTEM, "SYS-1", 1);
        agreed(OTHER, "SYS-2", 2);
        down(new UUID(3, 1), "2026-06-03T01:00:00Z", "2026-06-03T02:26:00Z");

        var board = board("2026-07-01T15:00:00Z");
        var all = LevelFilter.all(new Scope(null)).of(board);

        var together = all.sums().totals();
        assertThat(together.availabilityPercent()).isEqualTo("99.9004");
        assertThat(together.judgement()).isEqualTo(Judgement.MISSED);
        assertThat(together.missed()).isEqualTo(1);
        assertThat(together.met()).isEqualTo(1);
        assertThat(all.worst(5))
                .extracting(at -> at.line().system().code())
                .containsExactly("SYS-1");
        var seen = LevelFilter.all(new Scope(Set.of(OTHER))).of(board);
        assertThat(seen.page(null, 5))
                .extracting(at -> at.line().system().code())
                .containsExactly("SYS-2");
        assertThat(seen.sums().missed()).isZero();
        var nothing = LevelFilter.all(new Scope(Set.of())).of(board);
        assertThat(nothing.page(null, 5)).isEmpty();
        assertThat(nothing.sums().totals().judgement()).isEqualTo(Judgement.NO_VALUE);
        assertThat(LevelViews.sections(all, new LoopTotals(LoopCounts.NOTHING, Map.of())))
                .singleElement()
                .satisfies(section -> assertThat(section.together().systems()).isEqualTo(2));
    }

    @Test
    void a_trend_is_kept_until_something_concerns_its_system() {
        agreed(SYSTEM, "SYS-1", 1);
        agreed(OTHER, "SYS-2", 2);
        var now = Instant.parse("2026-06-10T01:00:00Z");
        var board = new LevelBoard(JUNE, loader());
        var before = trends(board.build(0, now));
        var kept = trends(board.refresh(Set.of(), 1, now.plusSeconds(60)));
        assertThat(kept.get(SYSTEM)).isSameAs(before.get(SYSTEM));

        down(new UUID(3, 2), "2026-05-03T01:00:00Z", "2026-05-03T01:30:00Z");
        var after = trends(board.refresh(Set.of(SYSTEM), 2, now.plusSeconds(60)));

        assertThat(after.get(OTHER)).isSameAs(before.get(OTHER));
        assertThat(Objects.requireNonNull(after.get(SYSTEM)).getLast().availabilityPercent())
                .isEqualTo("99.9327");
    }

    @Test
    void the_trend_of_a_period_to_come_moves_with_the_clock() {
        agreed(SYSTEM, "SYS-1", 1);
        down(new UUID(3, 2), "2026-05-03T01:00:00Z", "2026-05-03T01:30:00Z");
        var now = Instant.parse("2026-05-20T01:00:00Z");
        var board = new LevelBoard(JUNE, loader());
        var before = trends(board.build(0, now));
        var after = trends(board.refresh(Set.of(), 0, now.plusSeconds(5 * 86_400)));

        assertThat(after.get(SYSTEM)).isNotEqualTo(before.get(SYSTEM));
    }

    private Map<UUID, List<Dashboard.Past>> trends(LevelBoard.Shown board) {
        return board.trends()
                .of(
                        Set.of(SYSTEM, OTHER),
                        unknown -> trends().trends(unknown, board.period(), board.now()));
    }

    @Test
    void the_status_is_the_same_from_minute_to_minute_while_nothing_happens() {
        agreed(SYSTEM, "SYS-1", 1);
        var board = new LevelBoard(JUNE, loader());
        var before = status(board.build(0, Instant.parse("2026-06-10T01:00:00Z")));
        assertThat(status(board.refresh(Set.of(), 0, Instant.parse("2026-06-10T01:01:00Z"))))
                .isEqualTo(before);

        fixture.given(new UUID(3, 1), SYSTEM, reported("2026-06-10T01:00:00Z"));
        loader();
        var after = status(board.refresh(Set.of(SYSTEM), 0, Instant.parse("2026-06-10T02:00:00Z")));

        assertThat(after.downNow()).isEqualTo(1);
        assertThat(after.judgement()).isEqualTo(Judgement.MISSED);
        assertThat(after.systems().getFirst().missed()).containsExactly("availability");
        assertThat(after.systems().getFirst().outlook()).isEqualTo(Outlook.BREACHED);
    }

    @Test
    void a_system_shows_its_budget_its_forecast_its_breaches_and_24_months_IV_1_6_N3() {
        agreed(SYSTEM, "SYS-1", 1);
        down(new UUID(3, 1), "2026-06-03T01:00:00Z", "2026-06-03T01:20:00Z");
        down(new UUID(3, 2), "2026-05-03T01:00:00Z", "2026-05-03T02:00:00Z");

        var dashboard =
                systems()
                        .dashboard(SYSTEM, JUNE, Instant.parse("2026-06-09T15:00:00Z"), true)
                        .orElseThrow();

        var availability = dashboard.items().getFirst();
        assertThat(availability.current().budgetLeftSeconds()).isEqualByComparingTo("1392");
        assertThat(dashboard.outlook()).isEqualTo(Outlook.BREACH_FORECAST);
        var forecast = Objects.requireNonNull(availability.current().forecast());
        assertThat(forecast.projectedDownSeconds()).isEqualTo(4_000);
        assertThat(forecast.serviceSecondsLeft()).isEqualTo(902_016);
        assertThat(forecast.exhaustedAt()).isEqualTo("2026-06-20T01:33:36Z");
        assertThat(availability.history())
                .extracting(SystemDashboard.Month::period)
                .containsExactly("2026-04", "2026-05");
        assertThat(dashboard.breaches())
                .extracting(SystemDashboard.Breach::period)
                .containsExactly("2026-06", "2026-05");
        assertThat(systems().dashboard(OTHER, JUNE, FIRST, true)).isEmpty();
    }

    @Test
    void an_on_time_rate_shows_what_its_month_still_bears_and_the_status_names_it_IV_2_5_N4() {
        agreed(SYSTEM, "SYS-1", 1);
        measured("batch-1", 100, 96);
        var now = Instant.parse("2026-06-10T15:00:00Z");

        var within = response(now);
        assertThat(within.outlook()).isEqualTo(Outlook.WITHIN_BUDGET);
        assertThat(within.expected()).isEqualTo("300");
        assertThat(within.budgetLeft()).isEqualTo("11");

        measured("batch-2", 20, 14);
        var missed = response(now);
        assertThat(missed.outlook()).isEqualTo(Outlook.BREACH_FORECAST);
        assertThat(missed.budgetLeft()).isEqualTo("8");
        assertThat(missed.projected()).isEqualTo("30");
        assertThat(missed.exhaustedAt()).isEqualTo("2026-06-18T15:00:00Z");
        var board = new LevelBoard(JUNE, loader());
        var told = status(board.build(0, now)).systems().getFirst();
        assertThat(told.outlook()).isEqualTo(Outlook.BREACH_FORECAST);
        assertThat(told.willBeMissed()).containsExactly("response");
    }

    private PaceForecast response(Instant now) {
        return systems().dashboard(SYSTEM, JUNE, now, true).orElseThrow().items().stream()
                .map(SystemDashboard.OfItem::current)
                .filter(item -> item.code().equals("response"))
                .map(Dashboard.Item::paceForecast)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElseThrow();
    }

    private void measured(String batch, long count, long good) {
        var at = Instant.parse("2026-06-05T01:00:00Z");
        fixture.given(
                UUID.nameUUIDFromBytes(batch.getBytes(StandardCharsets.UTF_8)),
                SYSTEM,
                new MeasurementsRecorded(
                        "monitor",
                        batch,
                        "0a",
                        1,
                        at,
                        at,
                        null,
                        List.of(
                                new DailyRollUp(
                                        "response",
                                        LocalDate.of(2026, 6, 5),
                                        new RollUp(
                                                count, good, BigDecimal.ZERO, null, null, null))),
                        List.of(),
                        List.of()));
    }

    @Test
    void the_trend_of_a_system_begins_five_periods_before() {
        agreed(SYSTEM, "SYS-1", 1);
        down(new UUID(3, 2), "2026-05-03T01:00:00Z", "2026-05-03T01:30:00Z");

        var trend =
                trends().trends(List.of(SYSTEM), JUNE, Instant.parse("2026-07-01T15:00:00Z"))
                        .get(SYSTEM);

        assertThat(trend)
                .extracting(Dashboard.Past::period)
                .containsExactly("2026-01", "2026-02", "2026-03", "2026-04", "2026-05");
        assertThat(Objects.requireNonNull(trend).getLast().availabilityPercent())
                .isEqualTo("99.9327");
        assertThat(Objects.requireNonNull(trend).getFirst().judgement())
                .isEqualTo(Judgement.NO_VALUE);
    }

    private SlaStatus status(LevelBoard.Shown board) {
        return LevelViews.status(board, LevelFilter.all(new Scope(null)).of(board), 100);
    }

    private void agreed(UUID system, String code, int number) {
        fixture.given(system, system, LevelSamples.registered(code, "システム"));
        fixture.given(
                new UUID(2, number),
                system,
                new SlaAgreed("SLA-1", "合意", null, LevelSamples.terms("2026-04-01", "99.9", null)));
    }

    private static IncidentReported reported(String from) {
        return new IncidentReported(
                "INC-1",
                IncidentKind.FAILURE,
                Track.MAINTENANCE,
                "停止",
                null,
                null,
                Instant.parse(from),
                ResponsibleSide.CONTRACTOR,
                List.of(),
                null);
    }

    private void down(UUID incident, String from, String until) {
        fixture.given(
                incident,
                SYSTEM,
                reported(from),
                new ServiceRestored(
                        Instant.parse(from), Instant.parse(until), ResponsibleSide.CONTRACTOR));
    }

    private LevelBoard.Shown board(String now) {
        return new LevelBoard(JUNE, loader()).build(0, Instant.parse(now));
    }

    private static Instant minute(int ofMonth) {
        return FIRST.plusSeconds(ofMonth * 60L);
    }

    private MonthEvidenceReader evidence() {
        var jdbc = fixture.jdbc();
        return new MonthEvidenceReader(jdbc, new EvidenceReader(jdbc));
    }

    private BoardLoader loader() {
        return new BoardLoader(
                fixture.jdbc(),
                new AgreementReader(fixture.jdbc()),
                evidence(),
                new StandingDays(new CalendarReader(fixture.jdbc())),
                new LevelMetricsSettings(List.of()));
    }

    private SystemDashboardReader systems() {
        return new SystemDashboardReader(
                loader(),
                new AgreementReader(fixture.jdbc()),
                evidence(),
                new StandingDays(new CalendarReader(fixture.jdbc())),
                new LoopReader(
                        fixture.jdbc(), new ImprovementReader(fixture.jdbc(), Clock.systemUTC())));
    }

    private TrendReader trends() {
        return new TrendReader(
                new AgreementReader(fixture.jdbc()),
                evidence(),
                new StandingDays(new CalendarReader(fixture.jdbc())));
    }

    private ServiceLevelReader reader(Instant now) {
        var jdbc = fixture.jdbc();
        return new ServiceLevelReader(
                new AgreementReader(jdbc),
                new EvidenceReader(jdbc),
                new CalendarReader(fixture.jdbc()),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
