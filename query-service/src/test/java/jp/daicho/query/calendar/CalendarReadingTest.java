package jp.daicho.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.calendar.CalendarEvent;
import jp.daicho.contract.calendar.ClosureRecorded;
import jp.daicho.contract.calendar.ClosureWithdrawn;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The calendar as it is read: closure days through time, and the versions that figures name. */
class CalendarReadingTest {

    private static final UUID CALENDAR = CalendarEvent.CALENDAR;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 20);

    @Test
    void closures_stand_until_they_are_withdrawn_and_each_change_makes_a_version() {
        try (var fixture = ProjectionFixture.of(new CalendarProjection())) {
            fixture.given(
                    CALENDAR,
                    Set.of(),
                    new ClosureRecorded(FIRST, "開庁記念日", "規則"),
                    new ClosureRecorded(SECOND, "区民祭", "告示"),
                    new ClosureWithdrawn(FIRST, "取りやめ"),
                    new ClosureRecorded(FIRST, "停電", "告示"));

            var calendar = new CalendarReader(fixture.jdbc()).get();

            var expected = BusinessCalendar.withOwnClosures(Map.of(FIRST, "停電", SECOND, "区民祭"));
            assertThat(calendar.version()).isEqualTo(expected.version());
            assertThat(calendar.isBusinessDay(FIRST)).isFalse();
            assertThat(
                            fixture.jdbc()
                                    .sql(
                                            "SELECT version FROM read_model.calendar_version ORDER BY number")
                                    .query((row, number) -> row.getString(1))
                                    .list())
                    .containsExactly(
                            version(Map.of(FIRST, "開庁記念日")),
                            version(Map.of(FIRST, "開庁記念日", SECOND, "区民祭")),
                            version(Map.of(SECOND, "区民祭")),
                            expected.version());
            fixture.rebuildGivesTheSame();
        }
    }

    private static String version(Map<LocalDate, String> closures) {
        return BusinessCalendar.withOwnClosures(closures).version();
    }

    @Test
    void everybody_reads_the_closures_with_their_source_and_the_versions_IV_1_2_S2() {
        try (var server = QueryServer.start()) {
            server.viewers().grant("auditor", Role.AUDITOR);
            server.given(
                    CALENDAR,
                    Set.of(),
                    new ClosureRecorded(FIRST, "開庁記念日", "庁舎管理規則第3条"),
                    new ClosureRecorded(SECOND, "区民祭", "告示"),
                    new ClosureWithdrawn(SECOND, "取りやめ"));

            var all = items(server, "/api/v1/calendar/closures");
            assertThat(all).hasSize(2);
            assertThat(all.getFirst().get("source").asString()).isEqualTo("庁舎管理規則第3条");
            assertThat(all.getLast().get("withdrawnFor").asString()).isEqualTo("取りやめ");
            assertThat(items(server, "/api/v1/calendar/closures?standing=true")).hasSize(1);
            assertThat(items(server, "/api/v1/calendar/closures?standing=false")).hasSize(1);
            assertThat(items(server, "/api/v1/calendar/versions"))
                    .extracting(version -> version.get("version").asString())
                    .endsWith(version(Map.of(FIRST, "開庁記念日")));
            assertThat(server.get("nobody", "/api/v1/calendar/closures").statusCode())
                    .isEqualTo(403);
        }
    }

    private static List<JsonNode> items(QueryServer server, String path) {
        var answer = server.get("auditor", path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer).get("items").valueStream().toList();
    }
}
