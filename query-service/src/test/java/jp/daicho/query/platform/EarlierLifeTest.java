package jp.daicho.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.incident.IncidentClosed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was given out before a restore from a backup is refused after it, also where it is not
 * ahead.
 */
class EarlierLifeTest {

    private static final UUID OURS = new UUID(1, 1);
    private static final String LIST = "/api/v1/test/systems/" + OURS + "/incidents";
    private static final String FEED = "/api/v1/events";

    private final QueryServer server = QueryServer.start(IncidentList.class, ListEndpoint.class);

    @BeforeEach
    void someIncidents() {
        server.viewers().grant("auditor", Role.AUDITOR);
        for (int i = 0; i < 3; i++) {
            server.given(new UUID(6, i), OURS, IncidentList.reported("I-" + i, "t"));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** As docs/operations.md says; the log goes on, so the places of old positions exist. */
    private void restore() {
        server.database()
                .execute(
                        "DELETE FROM event_store.incarnation; INSERT INTO event_store.incarnation DEFAULT VALUES");
        server.given(new UUID(6, 0), OURS, new IncidentClosed(null));
    }

    private static String position(HttpResponse<String> answer) {
        return answer.headers().firstValue("Daicho-Position").orElseThrow();
    }

    private HttpResponse<String> with(String position, String path) {
        return server.send(server.request("auditor", path, "Daicho-Position", position).GET());
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/position-unknown");
    }

    @Test
    void a_position_names_the_life_of_the_store_in_header_and_body_alike() {
        var answer = server.get("auditor", LIST);

        assertThat(position(answer)).matches("\\d+@[0-9a-f]{8}");
        assertThat(QueryServer.json(answer).get("position").stringValue())
                .isEqualTo(position(answer));
        assertThat(with(position(answer), LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void a_position_of_an_earlier_life_is_refused_though_its_place_is_there() {
        var old = position(server.get("auditor", LIST));

        restore();
        var now = server.get("auditor", LIST);

        assertThat(now.statusCode()).as(now.body()).isEqualTo(200);
        assertThat(position(now)).doesNotEndWith(old.substring(old.indexOf('@')));
        assertRefused(with(old, LIST));
        assertRefused(with(old, "/api/v1/audit/export"));
        assertThat(with(position(now), LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void a_cursor_of_an_earlier_life_is_refused() {
        var page = LIST + "?limit=1";
        var first = QueryServer.json(server.get("auditor", page)).get("next").stringValue();
        assertThat(server.get("auditor", page + "&cursor=" + first).statusCode()).isEqualTo(200);

        restore();

        assertRefused(server.get("auditor", page + "&cursor=" + first));
        var next = QueryServer.json(server.get("auditor", page)).get("next").stringValue();
        assertThat(server.get("auditor", page + "&cursor=" + next).statusCode()).isEqualTo(200);
    }

    @Test
    void a_feed_and_a_stream_do_not_go_on_from_an_earlier_life() {
        var page = QueryServer.json(server.get("auditor", FEED + "?limit=1"));
        var next = page.get("next").stringValue();
        assertThat(page.get("items").get(0).get("position").stringValue()).isEqualTo(next);
        assertThat(server.get("auditor", FEED + "?after=" + next).statusCode()).isEqualTo(200);

        restore();
        server.get("auditor", LIST);

        assertRefused(server.get("auditor", FEED + "?after=" + next));
        assertRefused(server.get("auditor", FEED + "/stream?after=" + next));
        assertRefused(server.get("auditor", FEED + "/stream", "Last-Event-ID", next));
    }

    @Test
    void a_number_alone_is_taken_as_of_this_life_and_still_must_be_there() {
        restore();

        assertThat(server.get("auditor", LIST).statusCode()).isEqualTo(200);
        assertThat(with("2", LIST).statusCode()).isEqualTo(200);
        assertThat(server.get("auditor", FEED + "?after=2").statusCode()).isEqualTo(200);
        assertRefused(with("999999", LIST));
    }

    @Test
    void what_has_not_the_form_of_a_position_is_told_so() {
        for (var wrong :
                new String[] {"-1", "1@", "1@xyz", "@3f9c1b2a", "1@3F9C1B2A", "1.0", "x"}) {
            var answer = with(wrong, LIST);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Daicho-Position");
            assertThat(server.get("auditor", FEED + "?after=" + wrong).statusCode()).isEqualTo(400);
        }
    }
}
