package jp.daicho.query.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jp.daicho.contract.EventCodec;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;
import jp.daicho.contract.incident.AnalysisConfirmed;
import jp.daicho.contract.incident.Awaiting;
import jp.daicho.contract.incident.CauseAnalysed;
import jp.daicho.contract.incident.FailureReportAccepted;
import jp.daicho.contract.incident.FailureReportSubmitted;
import jp.daicho.contract.incident.IncidentAssessed;
import jp.daicho.contract.incident.IncidentClosed;
import jp.daicho.contract.incident.IncidentEvent;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.incident.IncidentReopened;
import jp.daicho.contract.incident.IncidentReported;
import jp.daicho.contract.incident.IncidentResolved;
import jp.daicho.contract.incident.IncidentStatus;
import jp.daicho.contract.incident.IncidentSuspended;
import jp.daicho.contract.incident.Level;
import jp.daicho.contract.incident.NonConformityDetermined;
import jp.daicho.contract.incident.NonConformityNotified;
import jp.daicho.contract.incident.Origin;
import jp.daicho.contract.incident.Priority;
import jp.daicho.contract.incident.ProblemLinked;
import jp.daicho.contract.incident.ProblemRaised;
import jp.daicho.contract.incident.ProblemResolved;
import jp.daicho.contract.incident.ProblemStatus;
import jp.daicho.contract.incident.RecoveryRecorded;
import jp.daicho.contract.incident.RecoveryVerified;
import jp.daicho.contract.incident.ResponsibleSide;
import jp.daicho.contract.incident.RootCauseIdentified;
import jp.daicho.contract.incident.ServiceRestored;
import jp.daicho.contract.incident.VerificationResult;
import jp.daicho.contract.incident.WorkaroundRecorded;
import jp.daicho.contract.work.WorkNature;
import jp.daicho.contract.work.WorkRecordRegistered;
import jp.daicho.query.platform.ProjectionFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentProjectionTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID INCIDENT = UUID.fromString("019a0000-0000-7000-8000-0000000000a1");
    private static final UUID PROBLEM = UUID.fromString("019a0000-0000-7000-8000-0000000000b1");
    private static final UUID WORK = UUID.fromString("019a0000-0000-7000-8000-0000000000c1");
    private static final UUID CONTRACTOR = UUID.fromString("019a0000-0000-7000-8000-0000000000d1");
    private static final Instant DOWN = Instant.parse("2026-05-01T08:00:00Z");
    private static final Instant UP = Instant.parse("2026-05-07T00:00:00Z");
    private static final LocalDate DEADLINE = LocalDate.of(2026, 5, 31);

    private static IncidentReported reported(IncidentKind kind, @Nullable Origin origin) {
        return new IncidentReported(
                "INC-1",
                kind,
                Track.MAINTENANCE,
                "印刷できない",
                null,
                null,
                DOWN,
                null,
                List.of(CONTRACTOR),
                origin);
    }

    private static IncidentEvent[] failure() {
        return new IncidentEvent[] {
            reported(IncidentKind.FAILURE, null),
            new IncidentAssessed(
                    Level.HIGH, Level.HIGH, Priority.CRITICAL, Priority.CRITICAL, null),
            new CauseAnalysed(1, "領域不足", "CAPACITY", "拡張", CONTRACTOR),
            new AnalysisConfirmed(1),
            new RecoveryRecorded(1, "再起動", "確認済", false, null, CONTRACTOR),
            new ServiceRestored(DOWN, UP, ResponsibleSide.CONTRACTOR),
            new RecoveryVerified(1, VerificationResult.PASSED, null),
            new FailureReportSubmitted(1, "領域不足", "再起動", "監視", List.of(), List.of(), CONTRACTOR),
            new FailureReportAccepted(1, null),
            new NonConformityDetermined(true, "設計書と異なる", DEADLINE)
        };
    }

    private static IncidentReader reader(ProjectionFixture fixture, String now) {
        return new IncidentReader(
                fixture.jdbc(), new EventCodec(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    @Test
    void a_failure_is_read_with_every_step_and_what_it_still_lacks() {
        try (var fixture = ProjectionFixture.of(new IncidentProjection())) {
            fixture.given(INCIDENT, SYSTEM, failure());
            var detail =
                    reader(fixture, "2026-06-01T00:00:00Z").find(SYSTEM, INCIDENT).orElseThrow();
            assertThat(detail.incident().status()).isEqualTo(IncidentStatus.ACTIVE);
            assertThat(detail.incident().priority()).isEqualTo(Priority.CRITICAL);
            assertThat(detail.incident().restoredAt()).isEqualTo(UP);
            assertThat(detail.affectedItems()).containsExactly(CONTRACTOR);

            assertThat(Objects.requireNonNull(detail.steps().causeAnalysis()).event().solution())
                    .isEqualTo("拡張");
            assertThat(detail.missing())
                    .extracting(Text::en)
                    .containsExactly("A work record", "The notice of the non-conformity");
            assertThat(detail.version()).isEqualTo(10);
            assertThat(reader(fixture, "2026-06-01T00:00:00Z").find(CONTRACTOR, INCIDENT))
                    .isEmpty();
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void
            IV_1_4_N1_IV_2_4_N2_a_notice_is_overdue_from_the_day_after_its_deadline_until_it_is_given() {
        try (var fixture = ProjectionFixture.of(new IncidentProjection())) {
            fixture.given(INCIDENT, SYSTEM, failure());
            assertThat(overdue(fixture, "2026-05-31T14:59:59Z")).isEmpty();
            assertThat(overdue(fixture, "2026-05-31T15:00:00Z"))
                    .singleElement()
                    .satisfies(o -> assertThat(o.due()).isEqualTo(DEADLINE));
            fixture.given(
                    INCIDENT,
                    SYSTEM,
                    new NonConformityNotified(LocalDate.of(2026, 6, 2), DEADLINE, true, "書面"));
            assertThat(overdue(fixture, "2026-06-03T00:00:00Z")).isEmpty();
            var late = reader(fixture, "2026-06-03T00:00:00Z").find(SYSTEM, INCIDENT).orElseThrow();
            assertThat(late.incident().noticeLate()).isTrue();
        }
    }

    private static List<IncidentDetail.Overdue> overdue(ProjectionFixture fixture, String now) {
        return reader(fixture, now).find(SYSTEM, INCIDENT).orElseThrow().overdue();
    }

    @Test
    void IV_1_4_X2_IV_2_4_X2_reopening_starts_the_failure_steps_anew() {
        try (var fixture = ProjectionFixture.of(new IncidentProjection())) {
            fixture.given(INCIDENT, SYSTEM, failure());
            fixture.given(
                    INCIDENT,
                    SYSTEM,
                    new IncidentResolved("済", "FIXED"),
                    new IncidentClosed(null),
                    new IncidentReopened(1, "再発", null));
            var detail =
                    reader(fixture, "2026-06-01T00:00:00Z").find(SYSTEM, INCIDENT).orElseThrow();
            assertThat(detail.incident().reopenings()).isEqualTo(1);
            assertThat(detail.incident().failureReport()).isEqualTo(FailureReportStatus.NONE);
            assertThat(detail.incident().closedAt()).isNull();
            assertThat(detail.steps().failureReport()).isNull();
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void an_imported_incident_keeps_its_origin_and_what_it_waits_for() {
        try (var fixture = ProjectionFixture.of(new IncidentProjection())) {
            fixture.given(
                    INCIDENT,
                    SYSTEM,
                    reported(IncidentKind.INCIDENT, new Origin("ServiceNow", "INC0000001")),
                    new IncidentSuspended(Awaiting.PROBLEM, null));
            var view =
                    reader(fixture, "2026-06-01T00:00:00Z")
                            .find(SYSTEM, INCIDENT)
                            .orElseThrow()
                            .incident();
            assertThat(view.originReference()).isEqualTo("INC0000001");
            assertThat(view.awaiting()).isEqualTo(Awaiting.PROBLEM);
            assertThat(view.status()).isEqualTo(IncidentStatus.WAITING);
        }
    }

    @Test
    void IV_1_4_F6_IV_2_4_F6_work_records_are_counted_on_their_incident() {
        try (var fixture = ProjectionFixture.of(new IncidentProjection())) {
            fixture.given(INCIDENT, SYSTEM, failure());
            fixture.given(
                    WORK,
                    SYSTEM,
                    new WorkRecordRegistered(
                            "WRK-1",
                            Track.MAINTENANCE,
                            WorkNature.CONTRACT,
                            "再起動",
                            null,
                            UP,
                            INCIDENT,
                            null));
            assertThat(
                            fixture.sql("SELECT work_records FROM read_model.incident")
                                    .query(Integer.class)
                                    .single())
                    .isEqualTo(1);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void IV_1_2_S3_IV_2_2_S4_a_problem_is_read_with_the_incidents_tied_to_it() {
        try (var fixture =
                ProjectionFixture.of(new IncidentProjection(), new ProblemProjection())) {
            fixture.given(PROBLEM, SYSTEM, new ProblemRaised("PRB-1", "月初に満杯", null));
            fixture.given(
                    INCIDENT,
                    SYSTEM,
                    reported(IncidentKind.INCIDENT, null),
                    new ProblemLinked(PROBLEM));
            fixture.given(
                    PROBLEM,
                    SYSTEM,
                    new WorkaroundRecorded("毎時消去"),
                    new RootCauseIdentified("設定", "SOFTWARE"),
                    new ProblemResolved("設定を変更"));
            var problem = new ProblemReader(fixture.jdbc()).find(SYSTEM, PROBLEM).orElseThrow();
            assertThat(problem.incidents()).containsExactly(INCIDENT);
            assertThat(problem.problem().incidents()).isEqualTo(1);
            assertThat(problem.problem().status()).isEqualTo(ProblemStatus.RESOLVED);
            assertThat(problem.version()).isEqualTo(4);
            fixture.rebuildGivesTheSame();
        }
    }

    @Test
    void statistics_are_read_of_a_period() {
        try (var fixture = ProjectionFixture.of(new IncidentProjection())) {
            fixture.given(INCIDENT, SYSTEM, failure());
            var statistics = new StatisticsReader(fixture.jdbc());
            assertThat(statistics.ofSystems(List.of(SYSTEM), null, null))
                    .singleElement()
                    .satisfies(i -> assertThat(i.restoredAt()).isEqualTo(UP));
            assertThat(statistics.ofAll(null, null)).hasSize(1);
            assertThat(statistics.ofAll(Instant.parse("2100-01-01T00:00:00Z"), null)).isEmpty();
            assertThat(statistics.ofSystems(List.of(CONTRACTOR), null, null)).isEmpty();
        }
    }
}
