package jp.daicho.query.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.Priority;
import jp.daicho.query.incident.IncidentStatistics.ByCode;
import jp.daicho.query.incident.IncidentStatistics.ByPriority;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatisticsCalculationTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant DOWN = Instant.parse("2026-05-01T17:00:00+09:00");
    private static final Instant UP = Instant.parse("2026-05-07T09:00:00+09:00");

    private final StatisticsCalculation office =
            new StatisticsCalculation(StatisticsCalculation.OFFICE, BusinessCalendar.japan());

    private static CountedIncident incident(
            IncidentStatus status,
            Instant reportedAt,
            @Nullable Instant restoredAt,
            @Nullable String cause,
            @Nullable Priority priority) {
        return new CountedIncident(
                SYSTEM,
                IncidentKind.FAILURE,
                status,
                priority,
                reportedAt,
                null,
                restoredAt,
                null,
                cause,
                null,
                1);
    }

    @Test
    void case_17_time_to_restore_exists_as_wall_clock_and_within_service_hours() {
        var statistics =
                office.of(
                        List.of(incident(IncidentStatus.CLOSED, DOWN, UP, "CAPACITY", null)),
                        null,
                        null);
        assertThat(statistics.timeToRestore().meanWallClock()).isEqualTo(Duration.ofHours(136));
        assertThat(statistics.timeToRestore().meanServiceHours()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void nothing_restored_gives_no_value() {
        var statistics =
                office.of(
                        List.of(incident(IncidentStatus.ACTIVE, DOWN, null, null, null)),
                        null,
                        null);
        assertThat(statistics.open()).isEqualTo(1);
        assertThat(statistics.timeToRestore().restored()).isZero();
        assertThat(statistics.timeToRestore().meanWallClock()).isNull();
    }

    @Test
    void incidents_are_counted_by_cause_priority_and_month_of_tokyo() {
        var statistics =
                office.of(
                        List.of(
                                incident(IncidentStatus.CLOSED, DOWN, UP, "NETWORK", Priority.LOW),
                                incident(
                                        IncidentStatus.CLOSED, DOWN, UP, "CAPACITY", Priority.HIGH),
                                incident(
                                        IncidentStatus.NEW,
                                        Instant.parse("2026-05-31T15:00:00Z"),
                                        null,
                                        "CAPACITY",
                                        null)),
                        null,
                        null);
        assertThat(statistics.byCause())
                .containsExactly(new ByCode("CAPACITY", 2), new ByCode("NETWORK", 1));
        assertThat(statistics.byPriority())
                .containsExactly(
                        new ByPriority(Priority.HIGH, 1, 0),
                        new ByPriority(Priority.LOW, 1, 0),
                        new ByPriority(null, 1, 1));
        assertThat(statistics.byMonth())
                .extracting(IncidentStatistics.ByMonth::month)
                .containsExactly("2026-05", "2026-06");
        assertThat(statistics.reopenings()).isEqualTo(3);
        assertThat(statistics.bySystem())
                .singleElement()
                .satisfies(s -> assertThat(s.reported()).isEqualTo(3));
    }
}
