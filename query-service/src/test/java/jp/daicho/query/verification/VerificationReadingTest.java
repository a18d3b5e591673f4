package jp.daicho.query.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.ItemRegistered;
import jp.daicho.contract.configuration.ItemRetired;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.register.Classification;
import jp.daicho.contract.register.Criticality;
import jp.daicho.contract.register.DataClass;
import jp.daicho.contract.register.Solution;
import jp.daicho.contract.register.SystemRegistered;
import jp.daicho.contract.register.SystemType;
import jp.daicho.contract.register.SystemWentLive;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyDecided;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.contract.verification.DocumentOutcome;
import jp.daicho.contract.verification.DocumentVerified;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecurrencePreventionRecorded;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationReportSubmitted;
import jp.daicho.contract.verification.VerificationStarted;
import jp.daicho.contract.verification.VerificationTarget;
import jp.daicho.query.platform.QueryServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class VerificationReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);
    private static final UUID ID = new UUID(2, 1);
    private static final UUID PERSON = new UUID(2, 2);
    private static final String PATH = "/api/v1/systems/" + SYSTEM + "/current-state-verifications";
    private static final String DUTIES = "/api/v1/current-state-verifications/duties";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.viewers().grant("auditor", Role.AUDITOR);
        server.at(Instant.parse("2025-02-02T00:00:00Z"));
        for (var system : List.of(SYSTEM, OTHER)) {
            server.given(
                    system,
                    system,
                    registered(system.equals(SYSTEM) ? "A1" : "A2"),
                    new SystemWentLive(LocalDate.of(2020, 4, 1)));
        }
        server.given(ID, SYSTEM, VerificationSamples.events(ID, 2024));
        server.given(
                ID,
                SYSTEM,
                new RecurrencePreventionRecorded("手順を定めた"),
                new VerificationReportSubmitted(1, PERSON, PERSON, "完了", "共有領域で閲覧できる"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void IV_4_1_S4_the_list_says_how_much_is_open() {
        var one = json("staff", PATH + "?fiscalYear=2024").at("/items/0");
        assertThat(one.get("status").asString()).isEqualTo("REPORTED");
        assertThat(one.get("late").asBoolean()).isTrue();
        assertThat(one.get("observedAssets").asLong()).isEqualTo(1);
        assertThat(one.get("checkedDocuments").asLong()).isEqualTo(1);
        assertThat(one.get("discrepancies").asLong()).isEqualTo(2);
        assertThat(one.get("openDiscrepancies").asLong()).isEqualTo(1);
        assertThat(one.get("openAdvice").asLong()).isEqualTo(1);
        assertThat(json("staff", PATH + "?status=CONFIRMED").get("items")).isEmpty();
    }

    @Test
    void IV_4_1_X1_IV_4_1_X2_one_says_which_exit_criteria_are_met() {
        var one = json("auditor", PATH + "/" + ID);
        assertThat(one.at("/exitCriteria/0/criterion").asString()).isEqualTo("IV-4.1-X1");
        assertThat(one.at("/exitCriteria/0/met").asBoolean()).isFalse();
        assertThat(one.at("/exitCriteria/1/met").asBoolean()).isFalse();
        assertThat(one.at("/targets/1/reasonLeftOut").asString()).isEqualTo("別途");
        assertThat(one.at("/documents/0/document").asString()).isEqualTo("FUNCTION_LIST");
        assertThat(one.at("/reports/0/access").asString()).isEqualTo("共有領域で閲覧できる");
        assertThat(one.get("recurrencePrevention").asString()).isEqualTo("手順を定めた");
        assertThat(server.get("auditor", PATH + "/" + PERSON).statusCode()).isEqualTo(404);
    }

    @Test
    void IV_4_1_X1_before_the_confirmation_it_is_met_by_what_the_confirmation_asks_for() {
        var other = new UUID(2, 9);
        var differs = new UUID(2, 10);
        var noon = Instant.parse("2025-02-01T12:00:00Z");
        item(new UUID(3, 1), "HW-1", Instant.parse("2020-04-01T00:00:00Z"));
        item(new UUID(3, 2), "HW-2", Instant.parse("2020-04-01T00:00:00Z"));
        server.given(new UUID(3, 2), OTHER, new ItemRetired("返却", null, noon));
        item(new UUID(3, 3), "HW-3", noon);
        server.at(Instant.parse("2025-02-01T00:00:00Z"));
        server.given(
                other,
                OTHER,
                new VerificationStarted(
                        Track.COMBINED,
                        2023,
                        LocalDate.of(2024, 3, 31),
                        "全数",
                        List.of(new VerificationTarget("SYSTEM_DOCUMENTS", null)),
                        List.of(AssetKind.HARDWARE),
                        Instant.parse("2025-02-01T00:00:00Z")));
        server.at(Instant.parse("2025-02-02T00:00:00Z"));
        assertThat(left(other)).isEqualTo("false 1 5");
        server.given(other, OTHER, seen("HW-1", List.of()));
        for (var document : SystemDocument.values()) {
            if (document == SystemDocument.OTHER) {
                continue;
            }
            assertThat(left(other)).startsWith("false 0 ");
            server.given(
                    other,
                    OTHER,
                    new DocumentVerified(document, DocumentOutcome.UP_TO_DATE, "照合した", null));
        }
        assertThat(left(other)).isEqualTo("true 0 0");
        var discrepancy =
                new Discrepancy(
                        differs, DiscrepancyKind.RECORD_DIFFERS, "HW-1", null, List.of(), null);
        server.given(other, OTHER, seen("HW-1", List.of(discrepancy)));
        assertThat(left(other)).isEqualTo("false 0 0");
        server.given(
                other,
                OTHER,
                new DiscrepancyDecided(differs, DiscrepancyOutcome.CORRECTED, "訂正した", null));
        assertThat(left(other)).isEqualTo("false 0 0");
        server.given(other, OTHER, new RecurrencePreventionRecorded("手順を定めた"));
        assertThat(left(other)).isEqualTo("true 0 0");
    }

    private static void item(UUID item, String number, Instant from) {
        server.given(
                item, OTHER, new ItemRegistered(AssetKind.HARDWARE, number, new TreeMap<>(), from));
    }

    private static ObservationsRecorded seen(String number, List<Discrepancy> found) {
        return new ObservationsRecorded(
                List.of(
                        new ObservedAsset(
                                number, AssetKind.HARDWARE, true, null, false, null, null)),
                Instant.parse("2025-02-02T00:00:00Z"),
                found);
    }

    /** Whether X1 is met, and how many assets and documents nobody has looked at. */
    private static String left(UUID verification) {
        var one =
                json(
                        "auditor",
                        "/api/v1/systems/"
                                + OTHER
                                + "/current-state-verifications/"
                                + verification);
        return one.at("/exitCriteria/0/met").asBoolean()
                + " "
                + one.get("unobservedAssets").asLong()
                + " "
                + one.get("uncheckedDocuments").size();
    }

    @Test
    void IV_4_1_S2_a_discrepancy_shows_what_is_recorded_beside_what_was_observed() {
        var items =
                json("staff", PATH + "/" + ID + "/discrepancies?kind=RECORD_DIFFERS").get("items");
        assertThat(items).hasSize(1);
        assertThat(items.get(0).at("/differences/0/recorded").asString()).isEqualTo("2階");
        assertThat(items.get(0).at("/differences/0/observed").asString()).isEqualTo("3階");
        assertThat(items.get(0).get("advisory").asBoolean()).isFalse();
        assertThat(json("staff", PATH + "/" + ID + "/discrepancies?open=false").get("items"))
                .isEmpty();
        var csv = server.get("staff", PATH + "/" + ID + "/discrepancies", "Accept", "text/csv");
        assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
    }

    @Test
    void IV_4_G1_what_is_due_of_a_year_is_shown_over_the_systems_that_one_may_see() {
        assertThat(duties(json("staff", DUTIES + "?fiscalYear=2024")))
                .containsExactly("A1 MAINTENANCE REPORTED true", "A1 OPERATION REPORTED true");
        assertThat(duties(json("auditor", DUTIES + "?fiscalYear=2024&status=NOT_STARTED")))
                .containsExactly(
                        "A2 MAINTENANCE NOT_STARTED true", "A2 OPERATION NOT_STARTED true");
        assertThat(duties(json("staff", DUTIES + "?fiscalYear=2024&overdue=false"))).isEmpty();
        assertThat(server.get("staff", DUTIES + "?fiscalYear=1999").statusCode()).isEqualTo(400);
    }

    private static JsonNode json(String reader, String path) {
        var answer = server.get(reader, path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static List<String> duties(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(d ->
                        String.join(
                                " ",
                                d.get("code").asString(),
                                d.get("track").asString(),
                                d.get("status").asString(),
                                Boolean.toString(d.get("overdue").asBoolean())))
                .toList();
    }

    private static SystemRegistered registered(String code) {
        return new SystemRegistered(
                code,
                "システム" + code,
                new UUID(8, 1),
                new Classification(
                        SystemType.RESIDENT_INFORMATION_SYSTEM,
                        "理由",
                        Applicability.PATTERN_A,
                        "理由",
                        Criticality.CRITICAL,
                        "理由",
                        List.of(DataClass.PERSONAL_INFORMATION),
                        Solution.PACKAGE),
                true,
                List.of(),
                List.of());
    }
}
