package jp.daicho.contract.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-06, 2026-06-01, 2026-07-01, 2026-05",
        "2026-01, 2026-01-01, 2026-02-01, 2025-12",
        "FY2026-Q1, 2026-04-01, 2026-07-01, FY2025-Q4",
        "FY2026-Q4, 2027-01-01, 2027-04-01, FY2026-Q3",
        "FY2026-H1, 2026-04-01, 2026-10-01, FY2025-H2",
        "FY2026-H2, 2026-10-01, 2027-04-01, FY2026-H1",
        "FY2026, 2026-04-01, 2027-04-01, FY2025"
    })
    void a_name_says_which_days_and_what_came_before(
            String name, String firstDay, String end, String previous) {
        var period = Period.named(name);

        assertThat(period.name()).isEqualTo(name).matches(Period.FORM);
        assertThat(period.firstDay()).isEqualTo(firstDay);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.previous().name()).isEqualTo(previous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "FY2026-Q5", "FY2026-H3", "2026", "FY26", "FY2026-Q1-H1"})
    void anything_else_is_none(String name) {
        assertThat(name).doesNotMatch(Period.FORM);
        assertThatThrownBy(() -> Period.named(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
