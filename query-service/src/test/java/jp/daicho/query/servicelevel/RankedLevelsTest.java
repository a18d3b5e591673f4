package jp.daicho.query.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import jp.daicho.contract.servicelevel.DailyRollUp;
import jp.daicho.contract.servicelevel.Judgement;
import jp.daicho.contract.servicelevel.MeasurementsRecorded;
import jp.daicho.contract.servicelevel.Period;
import jp.daicho.contract.servicelevel.QuantileSketch;
import jp.daicho.contract.servicelevel.RollUp;
import jp.daicho.contract.servicelevel.SlaAgreed;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Percentiles out of batches, and recovery times out of incidents. */
class RankedLevelsTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID INCIDENT = new UUID(3, 1);
    private static final UUID FIRST = new UUID(4, 1);
    private static final UUID SECOND = new UUID(4, 2);
    private static final UUID CORRECTION = new UUID(4, 3);
    private static final Actor CITY =
            new Actor(new UUID(9, 1), new UUID(9, 2), Role.OWNING_SECTION_STAFF);

    private final ProjectionFixture fixture =
            ProjectionFixture.of(new ServiceLevelProjection(), new OutageProjection()).by(CITY);

    @BeforeEach
    void agreed() {
        fixture.given(SYSTEM, SYSTEM, LevelSamples.registered("SYS-1", "住民記録システム"));
        fixture.given(
                new UUID(2, 1),
                SYSTEM,
                new SlaAgreed("SLA-1", "合意", null, LevelSamples.ranked("2026-04-01")));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_percentile_is_taken_from_all_batches_and_days_together_IV_2_1_2() {
        measured(FIRST, null, "2026-06-03", true, "1", "1.5", "2");
        measured(SECOND, null, "2026-06-03", true, "2.9");
        measured(new UUID(4, 4), null, "2026-06-20", true, "9");

        var item = item("response95", "2026-06");

        assertThat(item.judgement()).isEqualTo(Judgement.MISSED);
        assertThat(item.value()).isEqualTo("9.0000");
        assertThat(item.lowestPossible()).isNull();
        assertThat(item.parts().getFirst().good()).isEqualTo(4);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_corrected_batch_leaves_the_percentile_IV_1_6_N2() {
        measured(FIRST, null, "2026-06-03", true, "9");
        measured(CORRECTION, FIRST, "2026-06-03", true, "1", "2.9");

        var item = item("response95", "2026-06");

        assertThat(item.judgement()).isEqualTo(Judgement.MET);
        assertThat(item.value()).isEqualTo("2.9000");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_batch_that_kept_no_sketch_leaves_the_percentile_without_a_value_not_with_a_wrong_one() {
        measured(FIRST, null, "2026-06-03", true, "1");
        measured(SECOND, null, "2026-06-03", false, "2");

        var item = item("response95", "2026-06");

        assertThat(item.value()).isNull();
        assertThat(item.judgement()).isEqualTo(Judgement.UNDETERMINED);
        assertThat(item.parts().getFirst().measured()).isEqualTo(2);
    }

    @Test
    void the_time_to_recover_follows_from_the_incident_and_its_correction_IV_2_2_3() {
        fixture.given(
                INCIDENT,
                SYSTEM,
                new IncidentReported(
                        "INC-1",
                        IncidentKind.FAILURE,
                        Track.MAINTENANCE,
                        "停止",
                        null,
                        null,
                        at("2026-05-01 17:00"),
                        null,
                        List.of(),
                        null),
                new ServiceRestored(at("2026-05-01 17:00"), at("2026-05-07 09:00"), null));

        var item = item("recovery", "2026-05");
        assertThat(item.value()).isEqualTo("45.0000");
        assertThat(item.judgement()).isEqualTo(Judgement.MISSED);
        assertThat(item.parts().getFirst().recovered())
                .satisfies(recovered -> {
                    assertThat(recovered).isNotNull();
                    assertThat(recovered.outages()).isOne();
                    assertThat(recovered.seconds()).isEqualTo(2700);
                });

        fixture.given(
                INCIDENT,
                SYSTEM,
                new OutageCorrected(
                        at("2026-05-01 17:00"), at("2026-05-07 08:50"), null, "監視記録による"));
        assertThat(item("recovery", "2026-05").value()).isEqualTo("35.0000");

        fixture.given(
                INCIDENT,
                SYSTEM,
                new OutageCorrected(
                        at("2026-05-01 17:00"),
                        at("2026-05-07 08:50"),
                        ResponsibleSide.CITY,
                        "庁舎の停電による"));
        assertThat(item("recovery", "2026-05").judgement()).isEqualTo(Judgement.NO_VALUE);
        fixture.rebuildGivesTheSame();
    }

    private void measured(
            UUID batch, @Nullable UUID corrects, String day, boolean sketched, String... texts) {
        var values = Stream.of(texts).map(BigDecimal::new).toList();
        fixture.given(
                batch,
                SYSTEM,
                new MeasurementsRecorded(
                        "monitor",
                        batch.toString(),
                        "digest",
                        values.size(),
                        at(day + " 00:00"),
                        at(day + " 00:00"),
                        corrects,
                        List.of(
                                new DailyRollUp(
                                        "response95",
                                        LocalDate.parse(day),
                                        rollUp(values, sketched))),
                        List.of(),
                        List.of()));
    }

    private static RollUp rollUp(List<BigDecimal> values, boolean sketched) {
        return new RollUp(
                values.size(),
                values.stream().filter(value -> value.intValue() < 3).count(),
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                Collections.min(values),
                Collections.max(values),
                sketched ? QuantileSketch.of(values) : null);
    }

    private ItemFigure item(String code, String month) {
        var jdbc = fixture.jdbc();
        var reader =
                new ServiceLevelReader(
                        new AgreementReader(jdbc),
                        new EvidenceReader(jdbc),
                        BusinessCalendar::japan,
                        Clock.fixed(at("2026-07-02 00:00"), ZoneOffset.UTC));
        return reader
                .ofSystem(SYSTEM, Period.month(YearMonth.parse(month)))
                .agreements()
                .getFirst()
                .items()
                .stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).atZone(Occasion.ZONE).toInstant();
    }
}
