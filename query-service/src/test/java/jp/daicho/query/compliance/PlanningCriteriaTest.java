package jp.daicho.query.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.contract.ContractTrack;
import jp.daicho.contract.planning.CompletionReport;
import jp.daicho.contract.planning.CompletionReportSubmitted;
import jp.daicho.contract.planning.DocumentConfirmed;
import jp.daicho.contract.planning.ImplementationRulesSubmitted;
import jp.daicho.contract.planning.MaintenancePlanSubmitted;
import jp.daicho.contract.planning.OperationPlanSubmitted;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRevised;
import jp.daicho.contract.planning.PlanningApproved;
import jp.daicho.contract.planning.PlanningReturned;
import jp.daicho.contract.planning.ProceduresSubmitted;
import jp.daicho.contract.planning.ReturnPlanning;
import jp.daicho.contract.register.Applicability;
import jp.daicho.contract.review.FindingCarriedOver;
import jp.daicho.contract.review.FindingClosed;
import jp.daicho.contract.review.FindingKind;
import jp.daicho.contract.review.FindingRaised;
import jp.daicho.query.planning.Documents;
import org.junit.jupiter.api.Test;

class PlanningCriteriaTest {

    private static final UUID PLAN = new UUID(3, 1);
    private static final UUID RULES = new UUID(3, 2);
    private static final UUID PROCEDURES = new UUID(3, 3);
    private static final UUID APPROVAL = new UUID(3, 4);
    private static final UUID REVIEW = new UUID(3, 5);
    private static final UUID FINDING = new UUID(3, 6);
    private static final DocumentConfirmed CONFIRMED = new DocumentConfirmed(1, null, null);

    private final Book book = new Book().contract(Happenings.contract(ContractTrack.COMBINED));

    private void maintenancePlan() {
        book.given(
                PLAN,
                Happenings.requested(PlanDocumentKind.MAINTENANCE_WORK_PLAN, "2026-04-30"),
                new MaintenancePlanSubmitted(1, Happenings.PERSON, Happenings.plan()));
    }

    private void operationPlan() {
        book.given(
                PLAN,
                Happenings.requested(PlanDocumentKind.OPERATION_PLAN, null),
                new OperationPlanSubmitted(1, Happenings.PERSON, Happenings.plan()));
    }

    private void rulesAndProcedures(PlanDocumentKind rules, PlanDocumentKind procedures) {
        book.given(
                RULES,
                Happenings.requested(rules, null),
                new ImplementationRulesSubmitted(
                        1, Happenings.PERSON, null, Documents.rules("実施要領")));
        book.given(
                PROCEDURES,
                Happenings.requested(procedures, null),
                new ProceduresSubmitted(1, Happenings.PERSON, null, Documents.procedures("作業手順書")));
    }

    @Test
    void IV_1_1_X1_a_maintenance_plan_is_made_when_it_is_confirmed_and_overdue_after_its_day() {
        assertThat(book.status("IV-1.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell("IV-1.1-X1").openMatters().getFirst().id())
                .isEqualTo(Happenings.CONTRACT);
        maintenancePlan();
        assertThat(book.cell("IV-1.1-X1", "2026-04-30").status()).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.cell("IV-1.1-X1", "2026-05-01").status())
                .isEqualTo(ComplianceStatus.OVERDUE);
        book.on("2026-05-02").given(PLAN, CONFIRMED);
        var cell = book.cell("IV-1.1-X1");
        assertThat(cell.status()).isEqualTo(ComplianceStatus.MET);
        assertThat(cell.metLate()).isEqualTo(1);
        assertThat(book.proofs("IV-1.1-X1")).containsExactly("DocumentConfirmed");
    }

    @Test
    void IV_2_1_X1_an_operation_plan_is_made_when_it_is_confirmed() {
        operationPlan();
        assertThat(book.status("IV-2.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(PLAN, CONFIRMED);
        assertThat(book.status("IV-2.1-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status("IV-1.1-X1")).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void IV_1_1_X2_IV_2_1_X2_a_plan_is_received_with_every_finding_closed_or_carried_over() {
        book.given(
                PLAN,
                Happenings.requested(PlanDocumentKind.OM_PLAN, null),
                new MaintenancePlanSubmitted(1, Happenings.PERSON, Happenings.plan()));
        book.given(
                REVIEW, new FindingRaised(FINDING, 1, PLAN, 1, "2章", "体制がない", FindingKind.MISSING));
        book.given(PLAN, CONFIRMED);
        for (var id : List.of("IV-1.1-X2", "IV-2.1-X2")) {
            assertThat(book.status(id)).isEqualTo(ComplianceStatus.OPEN);
        }
        book.given(
                REVIEW,
                new FindingCarriedOver(FINDING, LocalDate.of(2026, 9, 30), "実施要領で定める", "遅れ"));
        for (var id : List.of("IV-1.1-X2", "IV-2.1-X2")) {
            assertThat(book.status(id)).isEqualTo(ComplianceStatus.MET);
            assertThat(book.proofs(id)).containsExactly("DocumentConfirmed", "FindingCarriedOver");
        }
    }

    @Test
    void IV_1_2_X1_IV_1_2_X2_rules_and_procedures_are_both_asked_for() {
        bothAreAskedFor(
                "IV-1.2-X",
                PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES,
                PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES);
    }

    @Test
    void IV_2_2_X1_IV_2_2_X2_rules_and_procedures_are_both_asked_for() {
        bothAreAskedFor(
                "IV-2.2-X",
                PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES,
                PlanDocumentKind.OPERATION_WORK_PROCEDURES);
    }

    private void bothAreAskedFor(
            String criterion, PlanDocumentKind rules, PlanDocumentKind procedures) {
        rulesAndProcedures(rules, procedures);
        book.given(RULES, CONFIRMED);
        for (int x = 1; x <= 2; x++) {
            assertThat(book.status(criterion + x)).isEqualTo(ComplianceStatus.OPEN);
            assertThat(book.cell(criterion + x).openMatters().getFirst().id())
                    .isEqualTo(PROCEDURES);
        }
        book.given(PROCEDURES, CONFIRMED);
        for (int x = 1; x <= 2; x++) {
            assertThat(book.status(criterion + x)).isEqualTo(ComplianceStatus.MET);
        }
    }

    private void approve(UUID... documents) {
        book.given(
                APPROVAL,
                new CompletionReportSubmitted(
                        1,
                        Happenings.PERSON,
                        new CompletionReport(List.of(documents), "完了", List.of(), List.of())),
                new PlanningApproved(
                        1,
                        List.of(documents).stream()
                                .map(d -> new PlanningApproved.ApprovedDocument(d, 1))
                                .toList(),
                        null));
    }

    @Test
    void IV_1_3_X1_plan_and_rules_are_complete_with_the_managers_approval_of_the_last_revision() {
        maintenancePlan();
        rulesAndProcedures(
                PlanDocumentKind.MAINTENANCE_IMPLEMENTATION_RULES,
                PlanDocumentKind.MAINTENANCE_WORK_PROCEDURES);
        book.given(PLAN, CONFIRMED).given(RULES, CONFIRMED);
        assertThat(book.cell("IV-1.3-X1", "2026-04-20").status()).isEqualTo(ComplianceStatus.OPEN);
        approve(PLAN, RULES);
        assertThat(book.status("IV-1.3-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.proofs("IV-1.3-X1"))
                .containsExactly("CompletionReportSubmitted", "PlanningApproved");
        book.given(PLAN, new PlanRevised(2, Happenings.PERSON, "見直し", Happenings.plan()));
        assertThat(book.cell("IV-1.3-X1", "2026-04-20").status()).isEqualTo(ComplianceStatus.OPEN);
    }

    @Test
    void IV_2_3_X1_what_was_returned_is_open_until_its_deficiencies_are_dealt_with() {
        operationPlan();
        rulesAndProcedures(
                PlanDocumentKind.OPERATION_IMPLEMENTATION_RULES,
                PlanDocumentKind.OPERATION_WORK_PROCEDURES);
        book.given(PLAN, CONFIRMED).given(RULES, CONFIRMED);
        approve(PLAN, RULES);
        assertThat(book.status("IV-2.3-X1")).isEqualTo(ComplianceStatus.MET);
        book.given(
                APPROVAL,
                new PlanningReturned(
                        1, List.of(new ReturnPlanning.Deficiency(FINDING, PLAN, "2章", "体制がない"))));
        assertThat(book.status("IV-2.3-X1")).isEqualTo(ComplianceStatus.OPEN);
        assertThat(book.status("IV-2.1-X1")).isEqualTo(ComplianceStatus.OPEN);
        book.given(REVIEW, new FindingClosed(FINDING, "確認した"));
        book.given(PLAN, CONFIRMED);
        assertThat(book.status("IV-2.3-X1")).isEqualTo(ComplianceStatus.OPEN);
        approve(PLAN, RULES);
        assertThat(book.status("IV-2.3-X1")).isEqualTo(ComplianceStatus.MET);
        assertThat(book.status("IV-2.1-X2")).isEqualTo(ComplianceStatus.MET);
    }

    @Test
    void I_4_NONE_a_system_that_needs_no_operation_and_maintenance_is_asked_for_no_plan() {
        book.system(book.system().classed(Applicability.NOT_APPLICABLE));
        assertThat(book.cell("IV-1.1-X1").reason()).isEqualTo(NotAsked.NOT_REQUIRED);
        assertThat(book.cell("IV-4.1-X1").reason()).isEqualTo(NotAsked.NOT_REQUIRED);
    }

    @Test
    void I_5_G3_an_external_service_includes_what_would_be_planned() {
        var service = new Book().contract(Happenings.contract(ContractTrack.EXTERNAL_SERVICE));
        assertThat(service.cell("IV-2.1-X1").reason()).isEqualTo(NotAsked.EXTERNAL_SERVICE);
        assertThat(new Book().cell("IV-2.1-X1").reason()).isEqualTo(NotAsked.NO_CONTRACT);
    }
}
