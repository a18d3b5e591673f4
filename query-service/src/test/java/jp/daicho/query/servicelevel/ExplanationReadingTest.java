package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.servicelevel.Comparison;
import jp.daicho.contract.servicelevel.CoveredTime;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.ExclusionReason;
import jp.daicho.contract.servicelevel.MeasureKind;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.QuantileSketch;
import jp.daicho.contract.servicelevel.RecoveryMeasure;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.ServiceHours;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.SlaItem;
import jp.daicho.contract.servicelevel.SlaTerms;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.query.platform.QueryServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Explanations over HTTP: what they list gives the figure again, of every kind of item. */
class ExplanationReadingTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID SLA = new UUID(2, 1);
    private static final UUID FIRST = new UUID(4, 1);
    private static final UUID CORRECTED = new UUID(4, 2);
    private static final UUID CORRECTION = new UUID(4, 3);
    private static final String LEVELS = "/api/v1/systems/" + SYSTEM + "/service-levels";

    private static QueryServer server;

    @BeforeAll
    static void start() {
        server = QueryServer.start();
        server.viewers().grant("staff", SYSTEM, Role.OWNING_SECTION_STAFF);
        server.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
        server.given(
                SLA,
                SYSTEM,
                new SlaAgreed("SLA-1", "合意書", null, terms("2026-04-01", "99")),
                new SlaAmended(terms("2026-06-16", "99.9"), "年次評価"),
                new PlannedOutageRecorded(
                        1,
                        at("2026-06-10 10:00"),
                        at("2026-06-10 12:00"),
                        at("2026-06-01 00:00"),
                        true,
                        "OSの更新"));
        down(1, "2026-06-03 10:00", "2026-06-03 10:40", null);
        down(2, "2026-06-03 10:30", "2026-06-03 11:15", null);
        down(3, "2026-06-10 11:30", "2026-06-10 12:45", null);
        down(4, "2026-06-17 16:00", "2026-06-18 09:00", ResponsibleSide.CITY);
        down(5, "2026-06-22 09:00", "2026-06-22 09:04", null);
        down(6, "2026-06-24 09:00", "2026-06-24 09:31", null);
        measured(FIRST, null, "2026-06-03", "1", "2.5", "4", "0.7");
        measured(CORRECTED, null, "2026-06-18", "100", "200");
        measured(CORRECTION, CORRECTED, "2026-06-18", "2.2", "3.6", "3");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(MeasureKind.class)
    void what_the_explanation_lists_gives_the_figure_again_IV_1_6_N2_IV_3_1_S3(MeasureKind kind) {
        var explained = json("/" + kind.name() + "/explanation?period=2026-06");
        var figure = figure(kind.name());

        var parts = explained.at("/agreements/0/parts");
        assertThat(parts.size()).isEqualTo(2);
        assertThat(explained.at("/agreements/0/value")).isEqualTo(figure.get("value"));
        for (int i = 0; i < 2; i++) {
            var part = parts.get(i);
            assertThat(part.at("/definition/kind").asString()).isEqualTo(kind.name());
            assertThat(part.get("value")).isEqualTo(figure.at("/parts/" + i + "/value"));
            assertThat(part.get("value").asString())
                    .as(part.toString())
                    .isEqualTo(ComputedAgain.value(part));
            assertThat(part.get("judgement").asString()).isEqualTo(ComputedAgain.judgement(part));
            assertThat(part.get("windows").isEmpty()).isFalse();
        }
        assertThat(explained.get("calendarVersion").asString()).startsWith("JP-2027");
    }

    @Test
    void outages_are_shown_united_and_cut_and_exclusions_with_who_allowed_them() {
        var parts = json("/AVAILABILITY/explanation?period=2026-06").at("/agreements/0/parts");

        var united = parts.at("/0/outages/0");
        assertThat(united.get("references").valueStream().map(JsonNode::asString))
                .containsExactly("INC-1", "INC-2");
        assertThat(united.get("countedSeconds").asLong()).isEqualTo(75 * 60);
        var stop = parts.at("/0/exclusions/0");
        assertThat(stop.at("/exclusion/reason").asString()).isEqualTo("NOTIFIED_PLANNED_STOP");
        assertThat(stop.at("/exclusion/note").asString()).isEqualTo("OSの更新");
        assertThat(stop.at("/exclusion/allowedBy").isString()).isTrue();
        assertThat(stop.get("seconds").asLong()).isEqualTo(7200);
        assertThat(parts.at("/1/outages/1/belowMinimum").asBoolean()).isTrue();
        assertThat(parts.at("/1/termsVersion").asInt()).isEqualTo(2);
        assertThat(parts.at("/1/effectiveFrom").asString()).isEqualTo("2026-06-16");
    }

    @Test
    void samples_are_named_by_their_batch_and_corrected_ones_are_left_out() {
        var samples = json("/MEAN/explanation?period=2026-06").at("/agreements/0/parts/1/samples");

        assertThat(samples.size()).isEqualTo(1);
        assertThat(samples.at("/0/batchId").asString()).isEqualTo(CORRECTION.toString());
        assertThat(samples.at("/0/digest").asString()).isEqualTo("digest");
        assertThat(samples.at("/0/measured").asInt()).isEqualTo(3);
    }

    @Test
    void time_that_nobody_measured_is_shown_of_an_item_that_is_measured_regularly() {
        var parts = json("/MINIMUM/explanation?period=2026-06").at("/agreements/0/parts");

        assertThat(parts.at("/0/unknown/0/from").asString())
                .isEqualTo(at("2026-06-01 08:30").toString());
        assertThat(json("/MAXIMUM/explanation?period=2026-06").at("/agreements/0/parts/0/unknown"))
                .isEmpty();
    }

    @Test
    void an_item_that_is_not_agreed_has_no_explanation() {
        for (var path : List.of("/OTHER/explanation", "/MEAN/explanation?period=2026-03")) {
            assertThat(server.get("staff", LEVELS + path).statusCode()).isEqualTo(404);
        }
        assertThat(server.get("staff", LEVELS + "/MEAN/explanation?period=2026").statusCode())
                .isEqualTo(400);
        assertThat(server.get("nobody", LEVELS + "/MEAN/explanation").statusCode()).isEqualTo(404);
    }

    private static JsonNode figure(String code) {
        return json("?period=2026-06")
                .at("/agreements/0/items")
                .valueStream()
                .filter(item -> item.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String path) {
        var answer = server.get("staff", LEVELS + path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return QueryServer.json(answer);
    }

    private static void down(
            int number, String from, String until, @Nullable ResponsibleSide side) {
        server.given(
                new UUID(3, number),
                SYSTEM,
                new IncidentReported(
                        "INC-" + number,
                        IncidentKind.FAILURE,
                        Track.MAINTENANCE,
                        "停止",
                        null,
                        null,
                        at(from),
                        side,
                        List.of(),
                        null),
                new ServiceRestored(at(from), at(until), side));
    }

    /** The same values for every item that takes samples. */
    private static void measured(UUID batch, @Nullable UUID corrects, String day, String... texts) {
        var values = Stream.of(texts).map(BigDecimal::new).toList();
        var rollUps = new ArrayList<DailyRollUp>();
        var covered = new ArrayList<CoveredTime>();
        for (var kind : MeasureKind.values()) {
            if (kind.isSampled()) {
                rollUps.add(
                        new DailyRollUp(
                                kind.name(),
                                LocalDate.parse(day),
                                new RollUp(
                                        values.size(),
                                        values.stream()
                                                .filter(ExplanationReadingTest::good)
                                                .count(),
                                        values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                                        Collections.min(values),
                                        Collections.max(values),
                                        kind == MeasureKind.PERCENTILE
                                                ? QuantileSketch.of(values)
                                                : null)));
            }
        }
        var noon = at(day + " 12:00");
        covered.add(
                new CoveredTime("AVAILABILITY", List.of(new Span(noon, noon.plusSeconds(9000)))));
        covered.add(new CoveredTime("MINIMUM", List.of(new Span(noon, noon.plusSeconds(9000)))));
        server.given(
                batch,
                SYSTEM,
                new MeasurementsRecorded(
                        "monitor",
                        batch.toString(),
                        "digest",
                        values.size(),
                        noon,
                        noon,
                        corrects,
                        rollUps,
                        covered,
                        List.of()));
    }

    private static boolean good(BigDecimal value) {
        return value.compareTo(new BigDecimal("3")) <= 0;
    }

    private static SlaTerms terms(String from, String availability) {
        return new SlaTerms(
                LocalDate.parse(from),
                null,
                ServiceHours.office("Asia/Tokyo", LocalTime.of(8, 30), LocalTime.of(17, 15)),
                Stream.of(MeasureKind.values()).map(kind -> item(kind, availability)).toList(),
                List.of(ExclusionReason.values()),
                72);
    }

    private static SlaItem item(MeasureKind kind, String availability) {
        var percent = kind == MeasureKind.AVAILABILITY || kind == MeasureKind.RATIO;
        return new SlaItem(
                kind.name(),
                kind.name(),
                "OTHER",
                kind,
                percent ? Comparison.AT_LEAST : Comparison.AT_MOST,
                new BigDecimal(percent ? availability : "3"),
                kind == MeasureKind.AVAILABILITY ? 5 : null,
                null,
                kind == MeasureKind.AVAILABILITY || kind == MeasureKind.MINIMUM ? 300 : null,
                "5分ごと",
                "監視",
                "定義のとおり",
                kind == MeasureKind.PERCENTILE ? new BigDecimal("50") : null,
                kind == MeasureKind.RECOVERY_TIME
                        ? new RecoveryMeasure(
                                RecoveryMeasure.Statistic.MEAN, RecoveryMeasure.Clock.SERVICE_HOURS)
                        : null);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).atZone(Occasion.ZONE).toInstant();
    }
}
