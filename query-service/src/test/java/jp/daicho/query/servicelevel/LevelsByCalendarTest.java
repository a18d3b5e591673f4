package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.calendar.CalendarEvent;
import jp.daicho.contract.calendar.ClosureRecorded;
import jp.daicho.contract.calendar.ClosureWithdrawn;
import jp.daicho.contract.calendar.NationalHolidays;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.query.calendar.CalendarProjection;
import jp.daicho.query.calendar.CalendarReader;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.Test;

/** Figures by the closure days that stand when they are asked for. */
class LevelsByCalendarTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final LocalDate CLOSED = LocalDate.of(2026, 6, 10);

    @Test
    void a_closure_day_recorded_later_leaves_open_periods_and_is_named_by_their_figures() {
        try (var fixture =
                ProjectionFixture.of(
                        new ServiceLevelProjection(),
                        new OutageProjection(),
                        new CalendarProjection())) {
            fixture.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
            fixture.given(new UUID(2, 1), SYSTEM, new SlaAgreed("SLA-1", "合意", null, terms()));
            var before = june(fixture);

            fixture.given(
                    CalendarEvent.CALENDAR,
                    Set.of(),
                    new ClosureRecorded(CLOSED, "開庁記念日", "庁舎管理規則第3条"));
            var after = june(fixture);
            fixture.given(CalendarEvent.CALENDAR, Set.of(), new ClosureWithdrawn(CLOSED, "取りやめ"));

            assertThat(planned(before)).isEqualTo(22 * 525 * 60);
            assertThat(planned(after)).isEqualTo(21 * 525 * 60);
            assertThat(before.calendarVersion()).isEqualTo(NationalHolidays.VERSION);
            assertThat(after.calendarVersion()).startsWith(NationalHolidays.VERSION + "+");
            assertThat(june(fixture)).isEqualTo(before);
        }
    }

    private static long planned(ServiceLevels levels) {
        var times = levels.agreements().getFirst().items().getFirst().last().times();
        return times == null ? 0 : times.plannedSeconds();
    }

    private static ServiceLevels june(ProjectionFixture fixture) {
        var jdbc = fixture.jdbc();
        return new ServiceLevelReader(
                        new AgreementReader(jdbc),
                        new EvidenceReader(jdbc),
                        new CalendarReader(jdbc),
                        Clock.fixed(Instant.parse("2026-07-02T00:00:00Z"), ZoneOffset.UTC))
                .ofSystem(SYSTEM, Period.month(YearMonth.of(2026, 6)));
    }

    private static SlaTerms terms() {
        return new SlaTerms(
                LocalDate.of(2026, 4, 1),
                null,
                ServiceHours.office("Asia/Tokyo", LocalTime.of(8, 30), LocalTime.of(17, 15)),
                List.of(
                        new SlaItem(
                                "availability",
                                "稼働率",
                                "AVAILABILITY_RATE",
                                MeasureKind.AVAILABILITY,
                                Comparison.AT_LEAST,
                                new BigDecimal("99.9"),
                                null,
                                null,
                                null,
                                "5分ごと",
                                "監視",
                                "定義のとおり",
                                null,
                                null)),
                List.of(),
                0);
    }
}
