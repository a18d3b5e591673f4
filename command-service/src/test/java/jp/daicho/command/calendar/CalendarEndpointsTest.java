package jp.daicho.command.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import jp.daicho.command.organisation.Ward;
import jp.daicho.contract.calendar.MeetingDeadlines;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Closure days of the installation's own, over HTTP and as other features ask for them. */
class CalendarEndpointsTest {

    private static final String CLOSURES = "/api/v1/calendar/closures";
    private static final String WITHDRAWALS = "/api/v1/calendar/closure-withdrawals";

    private static Ward ward;

    @BeforeAll
    static void start() {
        ward = new Ward();
        ward.at("2026-06-01T00:00:00Z");
    }

    @AfterAll
    static void stop() {
        ward.close();
    }

    @Test
    void a_closure_day_moves_deadlines_in_business_days_until_it_is_withdrawn_IV_1_2_S2() {
        var held = LocalDate.of(2026, 9, 29);
        assertThat(due(held)).isEqualTo("2026-10-02");
        var before = version();

        assertThat(record("2026-10-01", "開庁記念日", "庁舎管理規則第3条").statusCode()).isEqualTo(200);
        assertThat(due(held)).isEqualTo("2026-10-05");
        assertThat(version()).isNotEqualTo(before);

        assertThat(withdraw("2026-10-01").statusCode()).isEqualTo(200);
        assertThat(due(held)).isEqualTo("2026-10-02");
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void the_same_closure_again_changes_nothing_and_another_of_the_day_is_refused() {
        record("2026-11-20", "区民祭", "告示");
        var again = record("2026-11-20", "区民祭", "告示");
        var other = record("2026-11-20", "停電", "告示");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("closure-differs", "2026-11-20", "区民祭");
    }

    @Test
    void a_day_that_is_no_closure_cannot_be_withdrawn() {
        var refused = withdraw("2026-12-01");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("closure-unknown", "2026-12-01");
    }

    @Test
    void only_the_administrator_closes_days_and_values_are_checked() {
        var body = "{\"day\": \"2026-10-02\", \"name\": \"甲\", \"source\": \"乙\"}";
        var blank = "{\"day\": \"1900-10-02\", \"name\": \" \", \"source\": \"乙\"}";

        assertThat(ward.post("nobody", CLOSURES, "application/json", body).statusCode())
                .isEqualTo(403);
        var wrong = ward.post("admin", CLOSURES, "application/json", blank);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("/day", "/name");
    }

    @Test
    void the_days_are_the_same_when_they_are_rebuilt_from_the_events() {
        record("2027-02-01", "施設点検", "告示");
        var before = version();

        ReflectionTestUtils.invokeMethod(ward.bean("factsRebuild", Object.class), "run");

        assertThat(version()).isEqualTo(before);
    }

    private static LocalDate due(LocalDate held) {
        return MeetingDeadlines.minutesDue(ward.bean(CalendarFacts.class).calendar(), held);
    }

    private static String version() {
        return ward.bean(CalendarFacts.class).calendar().version();
    }

    private static HttpResponse<String> record(String day, String name, String source) {
        return ward.post(
                "admin",
                CLOSURES,
                "application/json",
                "{\"day\": \"%s\", \"name\": \"%s\", \"source\": \"%s\"}"
                        .formatted(day, name, source));
    }

    private static HttpResponse<String> withdraw(String day) {
        return ward.post(
                "admin",
                WITHDRAWALS,
                "application/json",
                "{\"day\": \"%s\", \"reason\": \"取りやめ\"}".formatted(day));
    }
}
