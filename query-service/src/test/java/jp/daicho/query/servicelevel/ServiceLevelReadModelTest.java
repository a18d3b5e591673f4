package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.calendar.BusinessCalendar;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.OutageCorrected;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.servicelevel.CoveredTime;
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.PlannedOutageRecorded;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.contract.servicelevel.SlaAmended;
import jp.daicho.contract.servicelevel.Span;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceLevelReadModelTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID SLA = new UUID(2, 1);
    private static final UUID INCIDENT = new UUID(3, 1);
    private static final Period JUNE = Period.month(YearMonth.of(2026, 6));
    private static final Actor CITY =
            new Actor(new UUID(9, 1), new UUID(9, 2), Role.OWNING_SECTION_STAFF);
    private static final Actor CONTRACTOR =
            new Actor(new UUID(9, 3), new UUID(9, 4), Role.MAINTENANCE_CONTRACTOR);

    private final ProjectionFixture fixture =
            ProjectionFixture.of(new ServiceLevelProjection(), new OutageProjection()).by(CITY);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_outage_of_an_incident_counts_against_the_agreed_availability_IV_1_6_N3() {
        agreed("99.9", null);
        down(INCIDENT, "2026-06-03 10:00", "2026-06-03 10:30", ResponsibleSide.CONTRACTOR);

        var item = item(levels(JUNE, "2026-07-02 00:00"));
        assertThat(item.judgement()).isEqualTo(Judgement.MET);
        assertThat(item.value()).isEqualTo("99.9305");
        assertThat(item.budgetLeftSeconds()).isEqualByComparingTo("792");

        fixture.given(
                INCIDENT,
                SYSTEM,
                new OutageCorrected(
                        at("2026-06-03 10:00"), at("2026-06-03 11:30"), null, "監視記録による"));

        assertThat(item(levels(JUNE, "2026-07-02 00:00")).judgement()).isEqualTo(Judgement.MISSED);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void case_08_a_month_in_progress_is_judged_to_the_last_full_minute() {
        agreed("99.9", null);
        down(INCIDENT, "2026-06-03 10:00", "2026-06-03 10:30", null);

        var june = levels(JUNE, "2026-06-10 00:00");

        assertThat(june.inProgress()).isTrue();
        assertThat(item(june).value()).isEqualTo("99.7685");
        assertThat(item(june).budgetLeftSeconds()).isEqualByComparingTo("792");
    }

    @Test
    void case_16_what_the_city_puts_outside_the_contractors_responsibility_is_left_out() {
        agreed("99.9", null);
        down(INCIDENT, "2026-06-03 10:00", "2026-06-03 10:30", ResponsibleSide.CONTRACTOR);
        down(new UUID(3, 2), "2026-06-03 10:15", "2026-06-03 12:15", ResponsibleSide.CITY);

        var item = item(levels(JUNE, "2026-07-02 00:00"));

        assertThat(item.value()).isEqualTo("99.9651");
        assertThat(item.last().explanation())
                .satisfies(explanation ->
                        assertThat(explanation.exclusions().getFirst().exclusion().allowedBy())
                                .isEqualTo(CITY.person().toString()));
    }

    @Test
    void what_a_contractor_says_of_itself_is_left_out_only_when_the_city_says_so_too() {
        agreed("99.9", null);
        fixture.by(CONTRACTOR);
        down(INCIDENT, "2026-06-03 10:00", "2026-06-03 12:00", ResponsibleSide.THIRD_PARTY);
        assertThat(item(levels(JUNE, "2026-07-02 00:00")).judgement()).isEqualTo(Judgement.MISSED);

        fixture.by(CITY);
        fixture.given(
                INCIDENT,
                SYSTEM,
                new OutageCorrected(
                        at("2026-06-03 10:00"),
                        at("2026-06-03 12:01"),
                        ResponsibleSide.THIRD_PARTY,
                        "回線事業者の報告による"));
        assertThat(item(levels(JUNE, "2026-07-02 00:00")).judgement()).isEqualTo(Judgement.MET);
    }

    @Test
    void case_06_a_stop_announced_in_time_is_left_out_and_a_late_one_is_not() {
        agreed("99.9", null);
        fixture.given(
                SLA,
                SYSTEM,
                planned(1, "2026-06-14 01:00", "2026-06-14 05:00", true),
                planned(2, "2026-06-20 01:00", "2026-06-20 05:00", false));
        down(INCIDENT, "2026-06-14 04:30", "2026-06-14 06:00", null);

        assertThat(item(levels(JUNE, "2026-07-02 00:00")).value()).isEqualTo("99.8603");
    }

    @Test
    void case_21_a_changed_target_makes_two_parts() {
        agreed("99.0", null);
        fixture.given(
                SLA,
                SYSTEM,
                new SlaAmended(LevelSamples.terms("2026-06-16", "99.9", null), "年次評価"));
        down(INCIDENT, "2026-06-10 10:00", "2026-06-10 11:00", null);
        down(new UUID(3, 2), "2026-06-20 10:00", "2026-06-20 11:00", null);

        assertThat(item(levels(JUNE, "2026-07-02 00:00")).parts())
                .extracting(FigurePart::judgement)
                .containsExactly(Judgement.MET, Judgement.MISSED);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void case_23_time_without_samples_makes_the_figure_a_range() {
        agreed("99.9", 300);
        measured(
                new UUID(4, 1),
                null,
                List.of(),
                List.of(
                        new Span(at("2026-06-01 00:00"), at("2026-06-03 10:00")),
                        new Span(at("2026-06-03 12:00"), at("2026-07-01 00:00"))));

        var item = item(levels(JUNE, "2026-07-02 00:00"));

        assertThat(item.lowestPossible()).isEqualTo("99.7222");
        assertThat(item.value()).isEqualTo("100.0000");
        assertThat(item.judgement()).isEqualTo(Judgement.UNDETERMINED);
    }

    @Test
    void a_corrected_batch_counts_no_more() {
        agreed("99.9", null);
        measured(new UUID(4, 1), null, List.of(ratio("2026-06-05", 10_000, 9_400)), List.of());
        measured(new UUID(4, 3), null, List.of(ratio("2026-06-06", 10_000, 9_600)), List.of());
        assertThat(response().value()).isEqualTo("95.0000");
        assertThat(response().judgement()).isEqualTo(Judgement.MET);

        measured(
                new UUID(4, 2),
                new UUID(4, 1),
                List.of(ratio("2026-06-05", 10_000, 9_399)),
                List.of());
        assertThat(response().value()).isEqualTo("94.9950");
        assertThat(response().judgement()).isEqualTo(Judgement.MISSED);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void without_anything_measured_there_is_no_value() {
        agreed("99.9", null);

        assertThat(response().value()).isNull();
        assertThat(response().judgement()).isEqualTo(Judgement.NO_VALUE);
    }

    private void agreed(String target, @Nullable Integer sampleSeconds) {
        fixture.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
        fixture.given(
                SLA,
                SYSTEM,
                new SlaAgreed(
                        "SLA-1",
                        "合意",
                        null,
                        LevelSamples.terms("2026-04-01", target, sampleSeconds)));
    }

    private static PlannedOutageRecorded planned(
            int number, String from, String until, boolean inTime) {
        return new PlannedOutageRecorded(
                number, at(from), at(until), at("2026-06-01 00:00"), inTime, "OSの更新");
    }

    private static IncidentReported reported(Instant from, @Nullable ResponsibleSide side) {
        return new IncidentReported(
                "INC-1",
                IncidentKind.FAILURE,
                Track.MAINTENANCE,
                "停止",
                null,
                null,
                from,
                side,
                List.of(),
                null);
    }

    private void down(UUID incident, String from, String until, @Nullable ResponsibleSide side) {
        fixture.given(
                incident,
                SYSTEM,
                reported(at(from), side),
                new ServiceRestored(at(from), at(until), side));
    }

    private void measured(
            UUID batch, @Nullable UUID corrects, List<DailyRollUp> rollUps, List<Span> covered) {
        fixture.given(
                batch,
                SYSTEM,
                new MeasurementsRecorded(
                        "monitor",
                        batch.toString(),
                        "digest",
                        1,
                        at("2026-06-05 00:00"),
                        at("2026-06-05 00:00"),
                        corrects,
                        rollUps,
                        covered.isEmpty()
                                ? List.of()
                                : List.of(new CoveredTime("availability", covered)),
                        List.of()));
    }

    private static DailyRollUp ratio(String day, long count, long good) {
        return new DailyRollUp(
                "response",
                LocalDate.parse(day),
                new RollUp(count, good, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, null));
    }

    private ItemFigure response() {
        return levels(JUNE, "2026-07-02 00:00").agreements().getFirst().items().getLast();
    }

    private static ItemFigure item(ServiceLevels levels) {
        return levels.agreements().getFirst().items().getFirst();
    }

    private ServiceLevels levels(Period period, String now) {
        return reader(now).ofSystem(SYSTEM, period);
    }

    private ServiceLevelReader reader(String now) {
        var jdbc = fixture.jdbc();
        return new ServiceLevelReader(
                new AgreementReader(jdbc),
                new EvidenceReader(jdbc),
                BusinessCalendar::japan,
                Clock.fixed(at(now).plusSeconds(17), ZoneOffset.UTC));
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).atZone(Occasion.ZONE).toInstant();
    }
}
