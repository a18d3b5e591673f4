package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.Role;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.contract.contract.ContractEnded;
import jp.daicho.contract.contract.ContractRegistered;
import jp.daicho.contract.contract.ContractTerm;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.CompletionNoticeReceived;
import jp.daicho.contract.organisation.ContractorRegistered;
import jp.daicho.contract.organisation.OrganisationUnitRegistered;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.UnitKind;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.query.organisation.People;
import jp.daicho.query.platform.QueryServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each event as a sentence, with the names of those who read and when they read. */
class ToldHistoryTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID SECTION = new UUID(2, 1);
    private static final UUID COMPANY = new UUID(2, 2);
    private static final UUID MANAGER = new UUID(3, 1);
    private static final UUID WORKER = new UUID(3, 2);
    private static final UUID LEAVER = new UUID(3, 3);
    private static final UUID PLAN = new UUID(4, 1);
    private static final UUID CONTRACT = new UUID(5, 1);

    private static final Instant VALID_FROM = Instant.parse("2026-04-01T00:00:00Z");

    private static QueryServer server;
    private static People people;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        people = new People(server.database());
        server.viewers().grant("auditor", Role.AUDITOR);
        server.viewers().grant("contractor", SYSTEM, Role.MAINTENANCE_CONTRACTOR);
        given(SECTION, new OrganisationUnitRegistered("J", "戸籍住民課", UnitKind.SECTION, List.of()));
        given(COMPANY, new ContractorRegistered("1234567890123", "例示システム株式会社"));
        given(MANAGER, people.registered(MANAGER, SECTION, Position.SECTION_MANAGER, "m", "田中"));
        given(WORKER, people.registered(WORKER, COMPANY, Position.CONTRACTOR_STAFF, "w", "高橋"));
        given(LEAVER, people.registered(LEAVER, SECTION, Position.SUBSECTION_CHIEF, "l", "鈴木"));
        server.by(new Actor(MANAGER, SECTION, Role.OWNING_SECTION_MANAGER));
        server.given(
                CONTRACT,
                SYSTEM,
                new ContractRegistered(
                        "令8-契-1",
                        ContractTrack.MAINTENANCE,
                        COMPANY,
                        List.of(SYSTEM),
                        new ContractTerm(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)),
                        null,
                        null,
                        null,
                        List.of()));
        server.given(
                PLAN,
                SYSTEM,
                new PlanRequested(
                        PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                        CONTRACT,
                        2026,
                        null,
                        "なし",
                        List.of(),
                        null));
        server.given(
                new UUID(4, 2),
                SYSTEM,
                new PlanningApproved(
                        1, List.of(new PlanningApproved.ApprovedDocument(PLAN, 2)), null));
        server.given(CONTRACT, SYSTEM, new ContractEnded(LocalDate.of(2026, 9, 30), "合意解約"));
        server.given(new UUID(6, 2), new UUID(1, 2), item("HW-2"));
        server.given(new UUID(6, 1), SYSTEM, item("HW-1"));
        server.given(
                new UUID(6, 1),
                SYSTEM,
                new ItemsRelated(new UUID(6, 3), RelationKind.RUNS_ON, new UUID(6, 2), VALID_FROM));
        server.by(new Actor(LEAVER, SECTION, Role.OWNING_SECTION_CHIEF));
        server.given(PLAN, SYSTEM, new DocumentConfirmed(1, "可", null));
        server.by(new Actor(WORKER, COMPANY, Role.MAINTENANCE_CONTRACTOR));
        server.given(PLAN, SYSTEM, new DocumentConfirmed(2, "可", "良好"));
    }

    private static ItemRegistered item(String number) {
        return new ItemRegistered(AssetKind.HARDWARE, number, new TreeMap<>(), VALID_FROM);
    }

    private static void given(UUID aggregate, DomainEvent event) {
        server.given(aggregate, Set.of(), event);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> sentences(String reader, String filter, String language) {
        var answer =
                server.get(reader, "/api/v1/audit/events?" + filter, "Accept-Language", language);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer)
                .get("items")
                .valueStream()
                .map(e -> e.get("sentence").asString())
                .toList();
    }

    @Test
    void the_audit_trail_says_who_did_what_in_the_language_of_the_reader() {
        assertThat(sentences("auditor", "type=planning.PlanningApproved", "ja"))
                .containsExactly("田中課長が2026年度保守作業計画書第2版を承認した");
        assertThat(sentences("auditor", "type=planning.PlanningApproved", "en"))
                .containsExactly(
                        "Section manager 田中 approved revision 2 of the maintenance plan for fiscal 2026");
    }

    @Test
    void a_contractors_people_are_named_with_their_company() {
        assertThat(sentences("auditor", "actor=" + WORKER, "ja"))
                .containsExactly("高橋（例示システム株式会社）が2026年度保守作業計画書第2版を確認した（所見：良好）");
    }

    @Test
    void things_are_called_by_what_their_earlier_events_said() {
        assertThat(sentences("auditor", "aggregateId=" + CONTRACT, "ja"))
                .containsExactly(
                        "田中課長が契約「令8-契-1」を2026年9月30日限りで終了した（理由：合意解約）",
                        "田中課長が例示システム株式会社との保守の契約「令8-契-1」（2026年4月1日から2027年3月31日まで）を登録した");
    }

    @Test
    void who_was_erased_is_called_by_a_pseudonym_from_then_on() {
        assertThat(sentences("auditor", "actor=" + LEAVER, "ja"))
                .containsExactly("鈴木係長が2026年度保守作業計画書第1版を確認した");
        people.forget(LEAVER);
        assertThat(sentences("auditor", "actor=" + LEAVER, "ja"))
                .containsExactly(
                        "person-" + LEAVER.toString().substring(28) + "係長が2026年度保守作業計画書第1版を確認した");
    }

    @Test
    void a_thing_is_named_to_those_alone_who_may_see_the_event_that_names_it() {
        assertThat(sentences("auditor", "type=configuration.ItemsRelated", "ja"))
                .containsExactly("田中課長が構成品目「HW-1」の稼働先として構成品目「HW-2」を2026年4月1日9時00分から関連付けた");
        assertThat(sentences("contractor", "type=configuration.ItemsRelated", "ja"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("person-")
                .endsWith("課長が構成品目「HW-1」の稼働先として構成品目を2026年4月1日9時00分から関連付けた");
    }

    @Test
    void what_was_there_before_is_told_to_those_alone_who_may_see_the_event_that_said_it() {
        var inspection = new UUID(7, 1);
        server.by(new Actor(MANAGER, SECTION, Role.OWNING_SECTION_MANAGER));
        server.given(
                inspection,
                SYSTEM,
                new CompletionNoticeReceived("完了届1"),
                new ClaimReceived("請求書1", new BigDecimal("1000")),
                new CompletionNoticeReceived("完了届2"));
        assertThat(changes("auditor", inspection))
                .contains("\"before\":\"完了届1\"", "\"before\":\"請求書1\"");
        assertThat(changes("contractor", inspection))
                .contains("\"before\":null,\"after\":\"完了届2\"")
                .doesNotContain("請求書1");
        var export =
                server.get(
                        "contractor",
                        "/api/v1/audit/export?aggregateId=" + inspection,
                        "Accept",
                        "text/csv");
        assertThat(export.body()).contains("完了届2").doesNotContain("請求書1");
    }

    private static String changes(String reader, UUID aggregate) {
        var answer = server.get(reader, "/api/v1/audit/events?aggregateId=" + aggregate);
        return QueryServer.json(answer).get("items").findValues("changes").toString();
    }

    @Test
    void exports_say_the_same_sentences() {
        var csv =
                server.get(
                                "auditor",
                                "/api/v1/audit/export?type=planning.PlanningApproved",
                                "Accept",
                                "text/csv")
                        .body();
        assertThat(csv).contains(",sentence,").contains("田中課長が2026年度保守作業計画書第2版を承認した");
    }
}
