package jp.daicho.query.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Role;
import jp.daicho.contract.configuration.ItemsRelated;
import jp.daicho.contract.configuration.RelationKind;
import jp.daicho.contract.incident.IncidentKind;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.query.platform.EventWriter;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TraceProjectionTest {

    private static final UUID PLAN = new UUID(3, 1);
    private static final UUID REVIEW = new UUID(3, 2);
    private static final UUID APPROVAL = new UUID(3, 3);
    private static final UUID FINDING = new UUID(3, 4);
    private static final UUID SLA = new UUID(4, 1);
    private static final UUID BATCH = new UUID(4, 2);

    private final ProjectionFixture fixture = ProjectionFixture.of(new TraceProjection());

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<String> edges() {
        return fixture.sql(
                        "SELECT from_type || ' ' || path || ' ' || to_type || ' ' || position"
                                + " FROM read_model.trace_edge ORDER BY edge")
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Test
    void a_tie_is_that_of_the_first_event_that_says_so() {
        fixture.given(
                REVIEW,
                Ward.SYSTEM,
                new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1),
                Ward.finding(new UUID(3, 5), 1, PLAN),
                Ward.finding(new UUID(3, 6), 2, PLAN));
        assertThat(edges())
                .containsExactly(
                        "Review subjectId PlanDocument 1", "Review subjectId PlanDocument 2");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_review_that_takes_up_a_deficiency_goes_back_to_the_return_IV_1_3_S4() {
        fixture.given(APPROVAL, Ward.SYSTEM, Ward.completed(PLAN), Ward.returned(FINDING, PLAN))
                .given(
                        REVIEW,
                        Ward.SYSTEM,
                        new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1),
                        Ward.finding(FINDING, 1, PLAN));
        assertThat(edges()).contains("Review findingId PlanApproval 4");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_review_is_tied_to_what_is_reviewed_whatever_sort_of_thing_it_is_IV_5_1_S5() {
        var annual = new UUID(3, 7);
        fixture.given(annual, Ward.SYSTEM, Ward.annualReview())
                .given(
                        REVIEW,
                        Ward.SYSTEM,
                        new ReviewOpened(ReviewSubject.ANNUAL_REVIEW, annual, 1),
                        Ward.finding(FINDING, 1, annual));
        assertThat(edges())
                .containsExactly(
                        "Review subjectId AnnualReview 2", "Review subjectId AnnualReview 3");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void measurements_are_tied_to_the_agreement_that_knows_their_item_IV_1_6_N2() {
        fixture.given(SLA, Ward.SYSTEM, Ward.agreed(null, "availability"))
                .given(BATCH, Ward.SYSTEM, Ward.measured("b1", "availability", "unknown"))
                .given(new UUID(4, 3), Ward.SYSTEM, Ward.measured("b2", "unknown"))
                .given(new UUID(4, 4), Ward.OTHER, Ward.measured("b3", "availability"));
        assertThat(edges())
                .containsExactly("MeasurementBatch rollUps.item ServiceLevelAgreement 2");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void what_the_ledger_does_because_of_an_event_is_kept_by_that_events_id() {
        fixture.given(new UUID(5, 1), Ward.SYSTEM, Ward.reported(SLA));
        var ledger = new Actor(new UUID(7, 9), new UUID(7, 9), Role.POLICY);
        fixture.by(ledger).becauseOf(new UUID(1, 1).toString());
        fixture.given(new UUID(5, 2), Ward.SYSTEM, Ward.opened(new UUID(5, 1), SLA, "2026-07-21"));
        fixture.by(EventWriter.SOMEBODY);
        fixture.given(new UUID(5, 3), Ward.SYSTEM, Ward.opened(new UUID(5, 1), SLA, "2026-07-21"));
        assertThat(
                        fixture.sql(
                                        "SELECT position || ' ' || cause FROM read_model.trace_reaction")
                                .query(String.class)
                                .list())
                .containsExactly("2 " + new UUID(1, 1));
        fixture.rebuildGivesTheSame();
    }

    @Test
    void several_ties_of_one_event_have_their_order_and_systems() {
        var items = List.of(new UUID(6, 1), new UUID(6, 2), new UUID(6, 3));
        fixture.given(
                        new UUID(6, 9),
                        Ward.SYSTEM,
                        Ward.incident(IncidentKind.INCIDENT, items.toArray(UUID[]::new)))
                .given(
                        new UUID(6, 8),
                        Set.of(Ward.SYSTEM, Ward.OTHER),
                        Ward.contract("C-1", "2026-04-01", "2027-03-31", Ward.SYSTEM, Ward.OTHER))
                .given(
                        items.getFirst(),
                        Ward.SYSTEM,
                        new ItemsRelated(
                                new UUID(6, 7),
                                RelationKind.RUNS_ON,
                                items.getLast(),
                                Instant.EPOCH));
        assertThat(
                        fixture.sql(
                                        "SELECT to_id FROM read_model.trace_edge WHERE position = 1 ORDER BY edge")
                                .query(UUID.class)
                                .list())
                .isEqualTo(items);
        assertThat(edges())
                .containsOnlyOnce(
                        "Contract contractor Contractor 2",
                        "ConfigurationItem targetItemId ConfigurationItem 3");
        fixture.rebuildGivesTheSame();
    }

    @Test
    void what_serves_the_guideline_is_known_by_its_first_event_and_all_systems_of_any() {
        fixture.given(REVIEW, Ward.SYSTEM, Ward.finding(new UUID(3, 5), 1, PLAN))
                .given(REVIEW, Ward.SYSTEM, Ward.finding(new UUID(3, 6), 2, PLAN))
                .given(
                        REVIEW,
                        Set.of(Ward.SYSTEM, Ward.OTHER),
                        Ward.finding(new UUID(3, 7), 3, PLAN));
        assertThat(
                        fixture.sql(
                                        "SELECT type || ' ' || position || ' ' || CAST(systems AS text)"
                                                + " FROM read_model.trace_beginning")
                                .query(String.class)
                                .list())
                .containsExactly("review.FindingRaised 1 {" + Ward.SYSTEM + "," + Ward.OTHER + "}");
        fixture.rebuildGivesTheSame();
    }
}
