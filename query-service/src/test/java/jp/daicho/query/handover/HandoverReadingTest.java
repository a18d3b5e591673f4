package jp.daicho.query.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.handover.AgreedMaterial;
import jp.daicho.contract.handover.HandedOverFile;
import jp.daicho.contract.handover.HandoverKind;
import jp.daicho.contract.handover.HandoverPrepared;
import jp.daicho.contract.handover.MaterialDelivered;
import jp.daicho.contract.handover.MaterialsAgreed;
import jp.daicho.contract.handover.QuestionAsked;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HandoverReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID HANDOVER = new UUID(1, 2);
    private static final UUID SECTION = new UUID(2, 1);
    private static final UUID OLD = new UUID(2, 2);
    private static final UUID NEW = new UUID(2, 3);
    private static final String PATH = "/api/v1/systems/" + SYSTEM + "/handovers";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("incoming", SYSTEM, Role.INCOMING_CONTRACTOR);
        server.at(Instant.parse("2026-01-10T00:00:00Z"));
        server.given(
                HANDOVER,
                SYSTEM,
                new HandoverPrepared(
                        HandoverKind.REPLACEMENT,
                        Track.COMBINED,
                        SECTION,
                        OLD,
                        NEW,
                        null,
                        null,
                        LocalDate.of(2026, 2, 26)),
                new MaterialsAgreed(
                        List.of(
                                new AgreedMaterial(
                                        "HANDOVER_DOCUMENT",
                                        "HANDOVER_MATERIAL_LIST",
                                        null,
                                        LocalDate.of(2026, 1, 29),
                                        "電子データ",
                                        "保守チーム",
                                        null)),
                        List.of("宛名"),
                        List.of(SECTION, OLD)),
                new MaterialDelivered(
                        "HANDOVER_MATERIAL_LIST",
                        "第1版",
                        List.of(new HandedOverFile("a.csv", "ab".repeat(32)))),
                new QuestionAsked(new UUID(3, 1), NEW, "夜間の連絡先は", null));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void IV_7_G1_the_list_says_how_much_is_open_and_what_is_late() {
        var answer = server.get("incoming", PATH);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var first = QueryServer.json(answer).at("/items/0");
        assertThat(first.get("status").asString()).isEqualTo("AGREED");
        assertThat(first.get("late").asBoolean()).isTrue();
        assertThat(first.get("openMaterials").asLong()).isEqualTo(1);
        assertThat(first.get("openQuestions").asLong()).isEqualTo(1);
        assertThat(first.get("openDataSets").asLong()).isEqualTo(1);
        assertThat(
                        QueryServer.json(server.get("incoming", PATH + "?status=COMPLETED"))
                                .get("items"))
                .isEmpty();
    }

    @Test
    void IV_7_1_X1_one_says_what_is_still_to_be_done() {
        var answer = server.get("incoming", PATH + "/" + HANDOVER, "Accept-Language", "en");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var one = QueryServer.json(answer);
        assertThat(one.at("/openPoints/0/text").asString())
                .isEqualTo("Accept: List of handover materials");
        assertThat(one.at("/materials/0/files/0/name").asString()).isEqualTo("a.csv");
        assertThat(one.get("version").asLong()).isEqualTo(4);
        assertThat(server.get("incoming", PATH + "/" + new UUID(9, 9)).statusCode()).isEqualTo(404);
    }
}
