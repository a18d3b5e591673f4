package jp.daicho.query.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.DomainEvent;
import jp.daicho.contract.planning.ApprovalRequested;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanContent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ProceduresSubmitted;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.contract.review.ReviewOpened;
import jp.daicho.contract.review.ReviewSubject;
import jp.daicho.query.platform.ProjectionFixture;
import jp.daicho.query.review.ReviewSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.DataClassRowMapper;

class PlanningReadModelTest {

    private static final UUID SYSTEM = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final UUID PLAN = new UUID(1, 1);
    private static final UUID REVIEW = new UUID(1, 2);
    private static final UUID APPROVAL = new UUID(1, 3);
    private static final UUID FINDING = new UUID(1, 4);
    private static final UUID CONTRACTOR = new UUID(1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final PlanRequested REQUESTED =
            new PlanRequested(
                    PlanDocumentKind.MAINTENANCE_WORK_PLAN,
                    new UUID(1, 6),
                    2026,
                    LocalDate.of(2026, 3, 20),
                    null,
                    List.of("MAINTENANCE_SPECIFICATION"),
                    LocalDate.of(2026, 4, 30));
    private static final FindingRaised RAISED =
            new FindingRaised(FINDING, 1, PLAN, 1, "3.2", "連絡先がない。", FindingKind.MISSING);
    private static final PlanningReturned RETURNED =
            new PlanningReturned(
                    1,
                    List.of(new ReturnPlanning.Deficiency(new UUID(1, 9), PLAN, "4", "教育計画がない。")));

    private final ProjectionFixture fixture =
            ProjectionFixture.of(new PlanningProjection(), ReviewSamples.projection());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_plan_is_made_when_it_is_submitted_and_confirmed_IV_1_1_X1() {
        plan(REQUESTED);
        assertThat(view().planMade()).isEqualTo(ExitStatus.OVERDUE);
        assertThat(view(LocalDate.of(2026, 4, 30)).planMade()).isEqualTo(ExitStatus.OPEN);
        assertThat(view().status()).isEqualTo(PlanStatus.REQUESTED);

        plan(submitted());
        assertThat(view().planMade()).isEqualTo(ExitStatus.OVERDUE);

        plan(confirmed(1));
        assertThat(view().planMade()).isEqualTo(ExitStatus.MET);
        assertThat(view().status()).isEqualTo(PlanStatus.CONFIRMED);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_plan_is_received_when_every_finding_is_closed_or_carried_over_IV_1_1_X2() {
        plan(REQUESTED, submitted());
        review(new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1), RAISED);
        assertThat(view().openFindings()).isEqualTo(1);

        review(new FindingClosed(FINDING, "確認した。"));
        plan(confirmed(1));
        assertThat(view().planReceived()).isEqualTo(ExitStatus.MET);

        var second = new UUID(1, 7);
        review(new FindingRaised(second, 2, PLAN, 1, "5", "不一致", FindingKind.MISMATCHED));
        assertThat(view().planReceived()).isEqualTo(ExitStatus.OVERDUE);

        review(new FindingCarriedOver(second, LocalDate.of(2026, 7, 1), "実施要領で定める。", "対応遅れ"));
        assertThat(view().planReceived()).isEqualTo(ExitStatus.MET);
        assertThat(view().carriedOverFindings()).isEqualTo(1);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void planning_is_complete_on_the_managers_approval_IV_1_3_X1() {
        plan(REQUESTED, submitted(), confirmed(1));
        approval(
                new CompletionReportSubmitted(1, CONTRACTOR, report()),
                new ApprovalRequested(1, new UUID(1, 8), "完了を確認した。"));
        assertThat(view().planningApproved()).isEqualTo(ExitStatus.OVERDUE);

        approval(
                new PlanningApproved(
                        1, List.of(new PlanningApproved.ApprovedDocument(PLAN, 1)), null));
        assertThat(view().planningApproved()).isEqualTo(ExitStatus.MET);
        assertThat(view().status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(view().approvalId()).isEqualTo(APPROVAL);

        plan(new PlanRevised(2, CONTRACTOR, "体制の変更", content()));
        assertThat(view().planningApproved()).isEqualTo(ExitStatus.OVERDUE);
        assertThat(view().status()).isEqualTo(PlanStatus.SUBMITTED);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void a_returned_plan_shows_its_deficiencies_in_the_register_at_once_IV_1_3_S4() {
        plan(REQUESTED, submitted(), confirmed(1));
        approval(
                new CompletionReportSubmitted(1, CONTRACTOR, report()),
                new ApprovalRequested(1, new UUID(1, 8), "完了を確認した。"),
                RETURNED);

        assertThat(view().status()).isEqualTo(PlanStatus.RETURNED);
        assertThat(view().openFindings()).isEqualTo(1);
        assertThat(view().planMade()).isEqualTo(ExitStatus.OVERDUE);

        plan(new PlanRevised(2, CONTRACTOR, "不備の修正", content()));
        review(
                new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 2),
                new FindingRaised(
                        new UUID(1, 9), 1, PLAN, 2, "4", "教育計画がない。", FindingKind.RETURNED),
                new FindingClosed(new UUID(1, 9), "確認した。"));
        plan(confirmed(2));
        assertThat(view().status()).isEqualTo(PlanStatus.CONFIRMED);
        assertThat(view().planReceived()).isEqualTo(ExitStatus.MET);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void what_was_returned_does_not_stand_approved_once_it_is_confirmed_again_IV_1_3_X1() {
        plan(REQUESTED, submitted(), confirmed(1));
        approval(
                new CompletionReportSubmitted(1, CONTRACTOR, report()),
                new ApprovalRequested(1, new UUID(1, 8), "完了を確認した。"),
                new PlanningApproved(
                        1, List.of(new PlanningApproved.ApprovedDocument(PLAN, 1)), null));
        var second = new UUID(1, 10);
        fixture.given(
                second,
                SYSTEM,
                new CompletionReportSubmitted(1, CONTRACTOR, report()),
                new ApprovalRequested(1, new UUID(1, 8), "完了を確認した。"),
                RETURNED);
        review(
                new ReviewOpened(ReviewSubject.PLAN_DOCUMENT, PLAN, 1),
                new FindingRaised(
                        new UUID(1, 9), 1, PLAN, 1, "4", "教育計画がない。", FindingKind.RETURNED),
                new FindingCarriedOver(
                        new UUID(1, 9), LocalDate.of(2026, 7, 1), "実施要領で定める。", "対応遅れ"));
        plan(confirmed(1));

        assertThat(view().status()).isEqualTo(PlanStatus.CONFIRMED);
        assertThat(view().planningApproved()).isEqualTo(ExitStatus.OVERDUE);
        assertThat(view().approvedAt()).isNull();

        fixture.given(
                second,
                SYSTEM,
                new CompletionReportSubmitted(2, CONTRACTOR, report()),
                new ApprovalRequested(2, new UUID(1, 8), "完了を確認した。"),
                new PlanningApproved(
                        2, List.of(new PlanningApproved.ApprovedDocument(PLAN, 1)), null));
        assertThat(view().planningApproved()).isEqualTo(ExitStatus.MET);
        assertThat(view().approvalId()).isEqualTo(second);
        fixture.rebuildGivesTheSame();
    }

    @Test
    void the_planning_of_operation_stands_document_by_document_IV_2_1_X1_IV_2_2_X1_IV_2_3_X1() {
        var rules = new UUID(2, 1);
        var procedures = new UUID(2, 2);
        plan(
                Documents.requested(PlanDocumentKind.OPERATION_PLAN),
                new OperationPlanSubmitted(1, CONTRACTOR, content()),
                confirmed(1));
        fixture.given(
                rules,
                SYSTEM,
                Documents.requested(PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES),
                new ImplementationRulesSubmitted(1, CONTRACTOR, null, Documents.rules("運用実施要領")),
                new DocumentConfirmed(1, null, null));
        fixture.given(
                procedures,
                SYSTEM,
                Documents.requested(PlanDocumentKind.OPERATION_WORK_PROCEDURES),
                new ProceduresSubmitted(1, CONTRACTOR, null, Documents.procedures("運用作業手順書")));
        assertThat(statuses()).containsExactly("CONFIRMED", "CONFIRMED", "SUBMITTED");

        fixture.given(procedures, SYSTEM, new DocumentConfirmed(1, null, null));
        approval(
                new CompletionReportSubmitted(
                        1,
                        CONTRACTOR,
                        new CompletionReport(
                                List.of(PLAN, rules, procedures), "完了", List.of(), List.of())),
                new PlanningApproved(
                        1,
                        List.of(
                                new PlanningApproved.ApprovedDocument(PLAN, 1),
                                new PlanningApproved.ApprovedDocument(rules, 1),
                                new PlanningApproved.ApprovedDocument(procedures, 1)),
                        null));
        assertThat(statuses()).containsExactly("APPROVED", "APPROVED", "APPROVED");
        fixture.rebuildGivesTheSame();
    }

    private List<@Nullable String> statuses() {
        return fixture.sql("SELECT x.status FROM (" + PlanView.SELECT + ") x ORDER BY x.plan_id")
                .param("today", TODAY)
                .query(String.class)
                .list();
    }

    @Test
    void every_revision_is_kept() {
        plan(REQUESTED, submitted(), new PlanRevised(2, CONTRACTOR, "改訂", content()));
        var revisions =
                fixture.sql(PlanRevisionView.SELECT + " WHERE r.plan_id = ? ORDER BY r.revision")
                        .param(PLAN)
                        .query(new DataClassRowMapper<>(PlanRevisionView.class))
                        .list();
        assertThat(revisions).extracting(PlanRevisionView::reason).containsExactly(null, "改訂");
    }

    @Test
    void an_approval_is_listed_with_its_decision() {
        plan(REQUESTED, submitted(), confirmed(1));
        approval(
                new CompletionReportSubmitted(1, CONTRACTOR, report()),
                new ApprovalRequested(1, new UUID(1, 8), "完了を確認した。"),
                RETURNED,
                new CompletionReportSubmitted(2, CONTRACTOR, report()));
        var approval =
                fixture.sql(PlanApprovalView.SELECT + " WHERE ? = ANY(a.documents)")
                        .param(PLAN)
                        .query(new DataClassRowMapper<>(PlanApprovalView.class))
                        .single();
        assertThat(approval.status()).isEqualTo(PlanApprovalStatus.REPORTED);
        assertThat(approval.number()).isEqualTo(2);
        assertThat(approval.decidedAt()).isNull();
        assertThat(approval.version()).isEqualTo(4);
        fixture.rebuildGivesTheSame();
    }

    private void plan(DomainEvent... events) {
        fixture.at(Instant.parse("2026-05-01T00:00:00Z")).given(PLAN, SYSTEM, events);
    }

    private void review(DomainEvent... events) {
        fixture.given(REVIEW, SYSTEM, events);
    }

    private void approval(DomainEvent... events) {
        fixture.given(APPROVAL, SYSTEM, events);
    }

    private PlanView view() {
        return view(TODAY);
    }

    private PlanView view(LocalDate today) {
        return fixture.sql(PlanView.SELECT + " WHERE v.plan_id = :plan")
                .param("today", today)
                .param("plan", PLAN)
                .query(new DataClassRowMapper<>(PlanView.class))
                .single();
    }

    private static MaintenancePlanSubmitted submitted() {
        return new MaintenancePlanSubmitted(1, CONTRACTOR, content());
    }

    private static DocumentConfirmed confirmed(int revision) {
        return new DocumentConfirmed(revision, "繁忙期を避けている。", null);
    }

    private static PlanContent content() {
        return new PlanContent(
                "保守作業計画書",
                CONTRACTOR,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "対象製品なし",
                List.of(),
                List.of(),
                null);
    }

    private static CompletionReport report() {
        return new CompletionReport(List.of(PLAN), "完了した。", List.of(), List.of());
    }
}
