package jp.daicho.contract.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import jp.daicho.contract.calendar.BusinessCalendar;
import org.junit.jupiter.api.Test;

class BreachForecastTest {

    /** June, around the clock, at 99.9 %. */
    private static final long JUNE = 2_592_000;

    private static final BigDecimal BUDGET = new BigDecimal("2592.0");
    private static final long TEN_DAYS = 864_000;

    @Test
    void without_downtime_the_budget_is_never_used_up_IV_2_5_N4() {
        var forecast = BreachForecast.of(TEN_DAYS, 0, JUNE, BUDGET);

        assertThat(forecast).isEqualTo(new BreachForecast(Outlook.WITHIN_BUDGET, 0L, null, null));
    }

    @Test
    void at_exactly_the_rate_that_is_allowed_the_target_is_reached() {
        assertThat(BreachForecast.of(TEN_DAYS, 864, JUNE, BUDGET).outlook())
                .isEqualTo(Outlook.WITHIN_BUDGET);
        assertThat(BreachForecast.of(TEN_DAYS, 865, JUNE, BUDGET).outlook())
                .isEqualTo(Outlook.BREACH_FORECAST);
    }

    @Test
    void the_rest_of_the_budget_lasts_for_as_long_as_the_present_rate_says() {
        var forecast = BreachForecast.of(TEN_DAYS, 1_296, JUNE, BUDGET);

        assertThat(forecast.projectedDownSeconds()).isEqualTo(3_888);
        assertThat(forecast.serviceSecondsLeft()).isEqualTo(TEN_DAYS);
    }

    @Test
    void more_downtime_than_the_whole_budget_is_a_breach_and_exactly_the_budget_is_none() {
        assertThat(BreachForecast.of(TEN_DAYS, 2_592, JUNE, BUDGET).outlook())
                .isEqualTo(Outlook.BREACH_FORECAST);
        assertThat(BreachForecast.of(TEN_DAYS, 2_592, JUNE, BUDGET).serviceSecondsLeft()).isZero();
        assertThat(BreachForecast.of(TEN_DAYS, 2_593, JUNE, BUDGET).outlook())
                .isEqualTo(Outlook.BREACHED);
    }

    @Test
    void before_the_first_service_time_there_is_nothing_to_go_by() {
        assertThat(BreachForecast.of(0, 0, JUNE, BUDGET).outlook()).isEqualTo(Outlook.UNKNOWN);
    }

    @Test
    void the_end_of_the_budget_is_counted_in_service_time_and_only_within_the_period() {
        var office =
                new ServiceTime(
                        ServiceHours.office(
                                "Asia/Tokyo", LocalTime.of(8, 30), LocalTime.of(17, 15)),
                        BusinessCalendar.japan());
        var forecast = new BreachForecast(Outlook.BREACH_FORECAST, 1L, 525L * 60, null);
        // Friday 5 June 2026 09:00: 495 minutes that day, 30 on Monday
        var now = Instant.parse("2026-06-05T00:00:00Z");

        assertThat(forecast.dated(office, now, Instant.parse("2026-06-30T15:00:00Z")).exhaustedAt())
                .isEqualTo("2026-06-08T00:00:00Z");
        assertThat(forecast.dated(office, now, Instant.parse("2026-06-07T15:00:00Z")).exhaustedAt())
                .isNull();
    }
}
